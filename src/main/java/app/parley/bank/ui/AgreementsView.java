package app.parley.bank.ui;

import app.parley.bank.Agreement;
import app.parley.bank.BankContent;
import app.parley.bank.ui.RoomTabs.Tab;
import app.parley.design.Dateline;
import app.parley.design.DoubleRule;
import app.parley.design.PageHead;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Treaties, summits, forums, proposals and plans: whatever states did, planned or demanded together. */
@Route("agreements")
@AnonymousAllowed
class AgreementsView extends ReadingRoomView {

    AgreementsView(ReadingRoom room) {
        super(room);
    }

    @Override
    void open(BankContent bank, BeforeEnterEvent event) {
        setViewTitle(getTranslation("bank.room.tab.agreements"));
        var list = new OrderedList();
        list.addClassName("srcs");
        bank.agreements().forEach(agreement -> list.add(row(bank, agreement)));
        add(RoomTabs.on(Tab.AGREEMENTS), new PageHead(getTranslation("bank.room.agreements.title"))
                .withLead(getTranslation("bank.room.agreements.lead", bank.agreements().size())), new DoubleRule(), list);
    }

    private ListItem row(BankContent bank, Agreement agreement) {
        var kind = new Paragraph(RoomWording.kind(agreement.kind()));
        kind.addClassName("src-o");
        var address = new Div(Dateline.leading(agreement.when(), ""), kind);
        address.addClassName("src-d");
        var parties = new Paragraph(RoomWording.places(agreement.parties()));
        parties.addClassName("muted");
        var status = new Paragraph(RoomWording.certaintySentence(agreement.status()));
        status.addClassName("src-n");
        var title = new H2(new Anchor(Tab.AGREEMENTS.path(agreement.id()), agreement.title()));
        var row = new ListItem(address, new Div(title, parties, status), new Figures().with(
                getTranslation("bank.room.figure.questions"), bank.questionsAbout(agreement.id()).size()));
        row.addClassNames("src", "hit");
        return row;
    }
}
