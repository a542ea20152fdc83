package app.parley.bank.ui;

import app.parley.bank.Agreement;
import app.parley.bank.BankContent;
import app.parley.bank.ui.RoomTabs.Tab;
import app.parley.design.Dateline;
import app.parley.design.PageHead;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** One agreement, treaty, summit, forum or plan. */
@Route("agreements/:id")
@AnonymousAllowed
class AgreementView extends EntryView<Agreement> {

    AgreementView(ReadingRoom room) {
        super(room, BankContent::agreements, Agreement::id);
    }

    @Override
    void show(BankContent bank, Agreement agreement) {
        setViewTitle(agreement.title());
        add(RoomTabs.within(Tab.AGREEMENTS),
                new PageHead(agreement.title())
                        .withDateline(Dateline.leading(agreement.when(), RoomWording.kind(agreement.kind()))),
                about(agreement),
                new RoomSection(getTranslation("bank.room.in-sources"), EntryLinks.toSources(
                        bank.sources().stream().filter(source -> agreement.sources().contains(source.id())).toList())),
                new QuestionsUsing(bank, bank.questionsAbout(agreement.id()), "agreement:" + agreement.id()));
    }

    private Component about(Agreement agreement) {
        var status = new Paragraph(RoomWording.certaintySentence(agreement.status()));
        status.addClassName("muted");
        var about = new Div(new Paragraph(agreement.about()));
        if (!agreement.parties().isEmpty()) {
            about.add(new Paragraph(getTranslation("bank.room.parties", RoomWording.places(agreement.parties()))));
        }
        about.add(status);
        about.addClassName("prose");
        return about;
    }
}
