package app.parley.live.ui;

import app.parley.bank.Bank;
import app.parley.bank.BankContent;
import app.parley.design.ButtonStyle;
import app.parley.design.Dateline;
import app.parley.design.DoubleRule;
import app.parley.design.Icon;
import app.parley.design.TitledView;
import app.parley.live.GameId;
import app.parley.live.Hosting;
import app.parley.live.LiveException;
import app.parley.live.LiveGames;
import app.parley.live.SeatId;
import app.parley.live.room.Phase;
import app.parley.live.room.SeatLine;
import app.parley.live.room.Summary;
import app.parley.people.ClassMember;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import app.parley.people.Teachers;
import app.parley.results.SessionId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What stays of a game, for its host alone: the finding first, then what to teach again, then whom to help. */
@Route(NewGameView.ROUTE + "/:" + GameAddressed.GAME)
@RolesAllowed(Teacher.ROLE)
class SummaryView extends Div implements BeforeEnterObserver, GameAddressed, TitledView {

    private static final int MOST_MISSED = 5;

    private final LiveGames games;
    private final Teachers teachers;
    private final SchoolClasses classes;
    private final Bank bank;
    private String title = "";
    private Map<SeatId, String> names = Map.of();

    SummaryView(LiveGames games, Teachers teachers, SchoolClasses classes, Bank bank) {
        this.games = games;
        this.teachers = teachers;
        this.classes = classes;
        this.bank = bank;
        addClassName("rd");
    }

    static String path(GameId game) {
        return NewGameView.ROUTE + "/" + game;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(game(event.getRouteParameters()));
        } catch (LiveException.NoSuchGame _) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public Hosting game(RouteParameters address) {
        return GameAddressed.find(games, teachers, address);
    }

    private void show(Hosting game) {
        var summary = game.summary();
        title = game.plan().title();
        names = names(game);
        removeAll();
        add(head(game, summary));
        if (!summary.mostMissed().isEmpty()) {
            add(section("live.summary.missed", missed(summary)));
        }
        if (!summary.mixUps().isEmpty()) {
            add(section("live.summary.mix-ups", mixUps(summary)));
        }
        if (!summary.needHelp().isEmpty()) {
            add(section("live.summary.help", help(summary)));
        }
        if (!summary.turns().isEmpty()) {
            add(section("live.summary.turns", new TurnTable(summary.turns(), bank)));
        }
        if (!summary.standings().isEmpty()) {
            add(section("live.summary.board", new BoardTable(summary.standings(), names, summary.teams())));
        }
    }

    /** Nicknames, with the names that their owners chose for the class behind them. */
    private Map<SeatId, String> names(Hosting game) {
        var real = game.plan().schoolClass().map(classes::members).orElse(List.of()).stream()
                .collect(Collectors.toMap(ClassMember::learner, member -> member.name().text()));
        return game.snapshot().seats().stream().collect(Collectors.toMap(SeatLine::seat,
                seat -> seat.learner().map(real::get).map(name -> getTranslation("live.summary.name", seat.name(), name))
                        .orElse(seat.name())));
    }

    private Component head(Hosting game, Summary summary) {
        var look = ClassLook.of(summary);
        var finding = new H1(finding(summary));
        finding.setId("finding");
        var lead = new Paragraph(getTranslation("live.summary.lead", names.size(), LiveWords.percent(look.right())));
        lead.addClassName("lead");
        var receipts = new Paragraph(HostView.receipts(summary.receipts()));
        receipts.addClassName("receipts");
        receipts.setId("receipts");
        var formula = new Paragraph(LiveWords.formulaInWords(game.plan().settings(), game.plan().questions().size()));
        formula.addClassNames("small", "quiet");
        formula.setId("formula");
        var head = new Div(new Div(new Dateline(title), finding, lead, receipts, formula), actions(game));
        head.addClassName("rd-top");
        return head;
    }

    private String finding(Summary summary) {
        long again = summary.mostMissed().stream().filter(line -> line.missed() >= 1 / 3.0).count();
        if (summary.turns().stream().noneMatch(Summary.TurnLine::revealed)) {
            return getTranslation("live.summary.finding.none");
        }
        return again == 0 ? getTranslation("live.summary.finding.good") : getTranslation("live.summary.finding", again);
    }

    private Component actions(Hosting game) {
        var actions = new Div();
        actions.addClassNames("row", "row--wrap");
        if (game.snapshot().phase() == Phase.OVER) {
            actions.add(ButtonStyle.PRIMARY.on(new Anchor(NewGameView.ROUTE, getTranslation("live.summary.new"))));
        } else {
            var back = ButtonStyle.PRIMARY.on(new Anchor(HostView.path(game.plan().id()), getTranslation("live.summary.go-on")));
            back.add(Icon.Shape.ARROW.icon());
            actions.add(back);
        }
        var results = ButtonStyle.LINE.on(new Anchor("teach/results/session/"
                + new SessionId(SessionId.Kind.GAME, game.plan().id().uuid()), getTranslation("live.summary.results")));
        results.setId("results");
        actions.add(results);
        return actions;
    }

    private Section section(String titleKey, Component content) {
        var section = new Section(new DoubleRule(), new H2(getTranslation(titleKey)), content);
        section.addClassName("rs-section");
        return section;
    }

    private Component missed(Summary summary) {
        var list = new UnorderedList();
        list.setId("missed");
        list.addClassName("lines");
        summary.mostMissed().stream().limit(MOST_MISSED).forEach(line -> {
            var figure = new Span(getTranslation("live.summary.right", line.tally().right(), line.tally().answers()));
            figure.addClassNames("num", "nowrap");
            var prompt = new Span(bank.question(line.ref()).prompt());
            prompt.addClassName("grow");
            var row = new ListItem(prompt, figure);
            row.addClassNames("row", "lines-row");
            list.add(row);
        });
        return list;
    }

    private Component mixUps(Summary summary) {
        var list = new UnorderedList();
        list.setId("mix-ups");
        list.addClassName("lines");
        BankContent content = bank.current();
        summary.mixUps().forEach(one -> content.misconception(one.misconception()).ifPresent(mixUp -> {
            var title = new Paragraph(getTranslation("live.now.mix-up", one.answers(), mixUp.title()));
            title.addClassName("strong");
            var who = new Paragraph(one.seats().stream().map(seat -> names.getOrDefault(seat, "")).filter(name -> !name.isEmpty())
                    .collect(Collectors.joining(", ")));
            who.addClassNames("small", "quiet");
            var row = new ListItem(title, new Paragraph(mixUp.correction()), who);
            row.addClassName("lines-row");
            list.add(row);
        }));
        return list;
    }

    private Component help(Summary summary) {
        var note = new Paragraph(getTranslation("live.summary.help.note"));
        note.addClassNames("small", "quiet");
        var list = new UnorderedList();
        list.setId("help");
        list.addClassName("lines");
        summary.needHelp().forEach(one -> {
            var name = new Span(names.getOrDefault(one.seat(), one.name()));
            name.addClassName("grow");
            var share = new Span(getTranslation("live.summary.help.share", LiveWords.percent(one.right()), one.answered()));
            share.addClassName("num");
            var row = new ListItem(name, share);
            row.addClassNames("row", "lines-row");
            list.add(row);
        });
        return new Div(note, list);
    }
}
