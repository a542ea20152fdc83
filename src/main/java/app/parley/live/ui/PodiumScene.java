package app.parley.live.ui;

import app.parley.bank.Bank;
import app.parley.design.BrandMark;
import app.parley.design.Dateline;
import app.parley.live.GamePlan;
import app.parley.live.room.ClassGoal;
import app.parley.live.room.Snapshot;
import app.parley.live.room.Standing;
import app.parley.live.room.Summary;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Optional;

/** The end: the first three, and what the class can do now. A calm game has the class alone. */
final class PodiumScene extends Scene {

    private static final int PLACES = 3;

    private final Bank bank;

    PodiumScene(GamePlan plan, String className, Summary summary, Bank bank) {
        this.bank = bank;
        addClassNames("hp", "on-stage");
        var look = ClassLook.of(summary);
        var grid = new Div();
        grid.addClassName("hp-grid");
        var top = TopRanks.of(summary.standings(), PLACES);
        if (top.shown().isEmpty()) {
            grid.addClassName("hp-grid--calm");
        } else {
            grid.add(podium(top));
        }
        grid.add(ofClass(look, summary.goal()));
        add(head(plan, className, summary), grid);
    }

    private Header head(GamePlan plan, String className, Summary summary) {
        var words = new Div(
                new Dateline(className.isEmpty() ? plan.title() : getTranslation("live.podium.of", plan.title(), className)),
                new H1(className.isEmpty() ? getTranslation("live.podium.title")
                        : getTranslation("live.podium.title.class", className)));
        lead(summary).ifPresent(sentence -> words.add(new Paragraph(sentence)));
        var brand = new Span(BrandMark.onStage(), new Span(getTranslation("live.brand")));
        brand.addClassName("brand");
        var head = new Header(words, brand);
        head.addClassName("hp-head");
        return head;
    }

    private Optional<String> lead(Summary summary) {
        long flawless = summary.standings().stream().filter(one -> one.asked() > 1 && one.right() == one.asked()).count();
        return flawless == 0 ? Optional.empty() : Optional.of(getTranslation("live.podium.flawless", flawless));
    }

    private Component podium(TopRanks top) {
        var list = new OrderedList();
        list.addClassName("hp-pod");
        list.getElement().setAttribute("aria-label", getTranslation("live.podium.first"));
        top.shown().forEach(standing -> list.add(place(standing)));
        var all = new Div(list);
        if (top.sharing() > 0) {
            var more = new Paragraph(getTranslation("live.standings.sharing", top.sharing(), top.shown().getLast().rank()));
            more.addClassName("hp-more");
            all.add(more);
        }
        return all;
    }

    private ListItem place(Standing standing) {
        var name = new Span(standing.name());
        name.addClassName("strip");
        var rank = new Span(Integer.toString(standing.rank()));
        rank.addClassNames("pod-n", "num");
        var right = new Span(getTranslation("live.standings.right", standing.right(), standing.asked()));
        right.addClassName("pod-right");
        var points = new Span(LiveWords.text("live.points", standing.points()));
        points.addClassName("pod-points");
        var block = new Div(rank, new Div(right, points));
        block.addClassName("pod-b");
        var place = new ListItem(name, block);
        place.addClassNames("pod", "pod--" + standing.rank(), "a-rise");
        return place;
    }

    private Section ofClass(ClassLook look, Optional<ClassGoal> goal) {
        var percent = goal.map(ClassGoal::percent).orElse((int) Math.round(look.right() * 100));
        var number = new Span(LiveWords.percent(percent));
        number.addClassNames("hp-n", "num");
        var share = new Paragraph(number, new Span(goal.map(one -> getTranslation("live.podium.goal", one.goalPercent()))
                .orElseGet(() -> getTranslation("live.podium.right"))));
        share.addClassName("hp-goal");
        share.setId("class-share");
        var facts = new DescriptionList();
        look.easiest().filter(line -> line.missed() < 0.5).ifPresent(line -> fact(facts, "live.podium.easiest", line));
        look.hardest().ifPresent(line -> fact(facts, "live.podium.hardest", line));
        if (look.returned() > 0) {
            fact(facts, getTranslation("live.podium.second"), getTranslation("live.podium.came-back", look.returns().size()),
                    getTranslation("live.podium.put-right", look.putRight(), look.returned()));
        }
        var section = new Section(new H2(getTranslation("live.podium.class")), share, track(percent, goal), facts);
        section.addClassName("hp-class");
        return section;
    }

    private Div track(int percent, Optional<ClassGoal> goal) {
        var fill = new Element("i");
        fill.getClassList().add("a-growx");
        fill.getStyle().set("width", percent + "%");
        var track = new Div();
        track.addClassName("hp-track");
        track.getElement().setAttribute("aria-hidden", "true");
        track.getElement().appendChild(fill);
        goal.ifPresent(one -> {
            var mark = new Element("u");
            mark.getStyle().set("left", one.goalPercent() + "%");
            track.getElement().appendChild(mark);
        });
        return track;
    }

    private void fact(DescriptionList facts, String key, Summary.TurnLine line) {
        fact(facts, getTranslation(key), bank.question(line.ref()).prompt(),
                getTranslation("live.of", line.tally().right(), line.tally().answers()));
    }

    private static void fact(DescriptionList facts, String label, String what, String figure) {
        var words = new Span(what);
        words.addClassName("hp-what");
        var number = new Span(figure);
        number.addClassNames("hp-figure", "num");
        facts.add(new Div(new DescriptionList.Term(label), description(words, number)));
    }

    private static DescriptionList.Description description(Span words, Span number) {
        var description = new DescriptionList.Description();
        description.add(words, number);
        return description;
    }

    @Override
    void show(Snapshot game) {
        // The end stands.
    }
}
