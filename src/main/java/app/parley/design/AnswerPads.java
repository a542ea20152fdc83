package app.parley.design;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The answers to one choice question, as pads A to F in the given order. The keys A to F and 1 to 6 press them too, and a
 * button below turns these keys off for whoever they are in the way of.
 *
 * @param <K> what names an answer on the server, for example its id; it never goes to the browser
 */
public final class AnswerPads<K> extends Div {

    private static final List<Key> LETTER_KEYS = List.of(Key.KEY_A, Key.KEY_B, Key.KEY_C, Key.KEY_D, Key.KEY_E, Key.KEY_F);
    private static final List<Key> DIGIT_KEYS =
            List.of(Key.DIGIT_1, Key.DIGIT_2, Key.DIGIT_3, Key.DIGIT_4, Key.DIGIT_5, Key.DIGIT_6);

    /** Whether pressing a pad lets go of the others. */
    public enum Mode { ONE, SEVERAL }

    /** Answers up to this many characters stand side by side where the screen is wide. */
    private static final int SHORT = 36;

    private final Mode mode;
    private final Map<K, AnswerPad> pads = new LinkedHashMap<>();
    private final List<SerializableConsumer<Set<K>>> listeners = new ArrayList<>();
    private final List<Registration> keys = new ArrayList<>();
    private final NativeButton keySwitch = new NativeButton();

    /**
     * Pads for these answers.
     *
     * @param label the group's name for screen readers, for example the question
     * @param answers text by key, in the order of the screen; two to six
     */
    public AnswerPads(String label, Mode mode, Map<K, String> answers) {
        if (answers.size() < 2 || answers.size() > PadLetter.COUNT) {
            throw new IllegalArgumentException("Two to six answers, not " + answers.size());
        }
        this.mode = mode;
        addClassName("pads");
        if (answers.values().stream().allMatch(answer -> answer.length() <= SHORT)) {
            addClassName("pads--short");
        }
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        answers.forEach(this::addPad);
        keySwitch.addClassName("pads-keys");
        keySwitch.setTestId("single-keys");
        keySwitch.addClickListener(_ -> {
            SingleKeys.turn(keys.isEmpty());
            listenToKeys(keys.isEmpty());
        });
        add(ButtonStyle.TEXT.small(keySwitch));
        listenToKeys(SingleKeys.areOn());
    }

    private void addPad(K key, String answer) {
        var index = pads.size();
        var pad = new AnswerPad(PadLetter.at(index), answer);
        pad.addClickListener(event -> press(key));
        pads.put(key, pad);
        add(pad);
    }

    private void listenToKeys(boolean on) {
        keys.forEach(Registration::remove);
        keys.clear();
        if (on) {
            var index = 0;
            for (var key : pads.keySet()) {
                for (var pressed : List.of(LETTER_KEYS.get(index), DIGIT_KEYS.get(index))) {
                    keys.add(Shortcuts.addShortcutListener(this, () -> press(key), pressed).allowBrowserDefault());
                }
                index++;
            }
        }
        keySwitch.setText(getTranslation(on ? "design.keys.off" : "design.keys.on", PadLetter.at(pads.size() - 1)));
    }

    private void press(K key) {
        var pressed = pads.get(key);
        if (pressed.isLocked()) {
            return;
        }
        if (mode == Mode.ONE) {
            pads.values().forEach(pad -> pad.setChosen(pad == pressed));
        } else {
            pressed.setChosen(!pressed.isChosen());
        }
        var chosen = chosen();
        List.copyOf(listeners).forEach(listener -> listener.accept(chosen));
    }

    /** Calls back with all chosen keys each time the learner presses a pad. */
    public Registration addChoiceListener(SerializableConsumer<Set<K>> listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    /** The keys of the chosen pads, in the order of the screen. */
    public Set<K> chosen() {
        var chosen = new LinkedHashSet<K>();
        pads.forEach((key, pad) -> {
            if (pad.isChosen()) {
                chosen.add(key);
            }
        });
        return chosen;
    }

    /** Shows these as chosen, for example when an attempt goes on. Tells no listener. */
    public void setChosen(Set<K> keys) {
        pads.forEach((key, pad) -> pad.setChosen(keys.contains(key)));
    }

    /** The choice is made: the pads stay as they are and take no more presses. */
    public void lock() {
        pads.values().forEach(AnswerPad::lock);
        keySwitch.setVisible(false);
    }

    /**
     * Shows how every answer turned out.
     *
     * @throws IllegalArgumentException if an answer has no outcome
     */
    public void reveal(Map<K, Outcome> outcomes) {
        if (!outcomes.keySet().containsAll(pads.keySet())) {
            throw new IllegalArgumentException("An outcome is missing");
        }
        pads.forEach((key, pad) -> pad.reveal(outcomes.get(key)));
        keySwitch.setVisible(false);
    }

    /** The letter that this answer has on the screen, for sentences such as "You chose B". */
    public PadLetter letter(K key) {
        var pad = pads.get(key);
        if (pad == null) {
            throw new IllegalArgumentException("No such answer");
        }
        return pad.letter();
    }
}
