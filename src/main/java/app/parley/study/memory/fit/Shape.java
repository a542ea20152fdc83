package app.parley.study.memory.fit;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What the fit has to know of a model.
 *
 * @param fewestDays a review is predicted if so many days have passed since the one before, more than 0
 * @param passes     makes what computes losses and gradients
 * @param deviations how much each weight differs between people
 * @param gamma      how strongly weights are held near where they began
 * @param clipping   brings weights within their bounds
 * @param curve      what the starting weights predict after a first review
 * @param filling    how first stabilities that nobody's reviews tell are found
 */
record Shape(double fewestDays, Supplier<Passes> passes, double[] deviations, double gamma, UnaryOperator<double[]> clipping,
        InitialStability.Curve curve, InitialStability.Filling filling) {}
