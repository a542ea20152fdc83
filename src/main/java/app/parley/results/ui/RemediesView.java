package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.design.ButtonStyle;
import app.parley.design.Dateline;
import app.parley.design.EmptyState;
import app.parley.design.PageHead;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import app.parley.results.Helped;
import app.parley.results.Remedies;
import app.parley.results.Remedy;
import app.parley.results.Who;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** What was done for a class about what it missed, and whether it helped. */
@Route(ResultsAddress.CLASS_REMEDIES)
@RolesAllowed(Teacher.ROLE)
class RemediesView extends SchoolClassView {

    private final Remedies remedies;
    private final Bank bank;

    RemediesView(SchoolClasses classes, Remedies remedies, Bank bank, Clock clock) {
        super(classes, clock);
        this.remedies = remedies;
        this.bank = bank;
        addClassName("sections");
    }

    @Override
    boolean show(Visit visit) {
        var schoolClass = visit.schoolClass();
        var style = NameStyle.of(visit.query());
        var told = remedies.of(schoolClass.id());
        title(getTranslation("results.remedies.title", schoolClass.name().text()));
        removeAll();
        add(back(style.kept(ResultsAddress.of(schoolClass.id())), getTranslation("results.remedies.back")),
                new PageHead(finding(told)).withDateline(new Dateline(schoolClass.name().text()))
                        .withLead(getTranslation("results.remedies.lead")));
        if (told.stream().anyMatch(helped -> !helped.whole())) {
            add(new Paragraph(getTranslation("results.item.not-whole")));
        }
        add(told.isEmpty() ? none(schoolClass, style) : list(schoolClass, told, style));
        return true;
    }

    /** Of everything together, so that the page begins with what it says. */
    private String finding(List<Helped> told) {
        int right = told.stream().mapToInt(helped -> helped.right().size()).sum();
        int met = right + told.stream().mapToInt(helped -> helped.wrong().size()).sum();
        return met == 0 ? getTranslation("results.remedies.finding.none") : getTranslation("results.remedies.finding", right, met);
    }

    private Component none(SchoolClass schoolClass, NameStyle style) {
        return new EmptyState(getTranslation("results.remedies.empty"), getTranslation("results.remedies.empty.why"),
                ButtonStyle.LINE.on(new Anchor(style.kept(ResultsAddress.of(schoolClass.id())), getTranslation("results.remedies.back"))));
    }

    private Component list(SchoolClass schoolClass, List<Helped> told, NameStyle style) {
        var labels = Labels.of(schoolClass.id(), classes().members(schoolClass.id()), style);
        var context = StepContext.of(remedies, schoolClass, labels, told);
        var list = new UnorderedList();
        list.setId("remedies");
        list.addClassName("lines");
        told.forEach(helped -> list.add(row(schoolClass, helped, context)));
        return list;
    }

    private ListItem row(SchoolClass schoolClass, Helped helped, StepContext context) {
        var effect = new Paragraph(RemedyWords.effect(helped));
        effect.addClassName("pp-strong");
        var row = new ListItem(new Dateline(RemedyWords.what(helped, context.zone(), getLocale())), effect,
                questions(schoolClass, helped.remedy(), context.labels().style()));
        who(row, "results.remedies.wrong", helped.wrong(), context);
        who(row, "results.remedies.unseen", helped.unseen(), context);
        var missing = helped.wrong().stream().map(one -> (Who) new Who.Known(one.learner())).distinct().toList();
        var asked = helped.wrong().stream().map(Remedy.Case::question).distinct().toList();
        row.add(new NextSteps(context, refs(asked), missing));
        row.addClassName("lines-row");
        row.setTestId("remedy");
        return row;
    }

    private Component questions(SchoolClass schoolClass, Remedy remedy, NameStyle style) {
        var list = new UnorderedList();
        list.addClassNames("plain", "small");
        remedy.questions().stream().sorted().forEach(id -> bank.current().question(id)
                .map(question -> new ListItem(new Anchor(style.kept(ResultsAddress.question(schoolClass.id(), id)), question.prompt())))
                .ifPresent(list::add));
        return list;
    }

    private List<QuestionRef> refs(List<QuestionId> questions) {
        return questions.stream().flatMap(id -> bank.current().question(id).stream()).map(question -> question.ref()).toList();
    }

    private void who(ListItem row, String key, List<Remedy.Case> cases, StepContext context) {
        var learners = cases.stream().map(one -> (Who) new Who.Known(one.learner())).distinct().toList();
        if (!learners.isEmpty()) {
            row.add(Quiet.note(getTranslation(key, context.labels().of(learners))));
        }
    }
}
