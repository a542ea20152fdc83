package app.parley.live.ui;

import app.parley.design.BrandMark;
import app.parley.design.Dateline;
import app.parley.design.DoubleRule;
import app.parley.design.QrPicture;
import app.parley.live.GamePlan;
import app.parley.live.Hosting;
import app.parley.live.room.Snapshot;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** Where to go, which number to type, and who is here already. */
final class LobbyScene extends Scene {

    private final NameStrips names = new NameStrips();
    private final Span count = new Span();
    private final Span countWord = new Span();
    private final Paragraph more = new Paragraph();

    LobbyScene(Hosting game, JoinAddress.Place address, String className) {
        addClassName("hl");
        add(join(game, address, className), room(game.plan()));
    }

    private Section join(Hosting game, JoinAddress.Place address, String className) {
        var brand = new Span(BrandMark.onPaper(), new Span(getTranslation("live.brand")));
        brand.addClassName("brand");
        var head = new Div(brand, new Dateline(className));
        head.addClassName("hl-brand");
        var url = new Paragraph(address.shown());
        url.addClassName("hl-url");
        url.setId("join-address");
        var go = new Div(new Paragraph(getTranslation("live.lobby.go")), url);
        go.addClassName("hl-go");
        var number = new Paragraph(LiveWords.pin(game.pin()));
        number.addClassNames("pin", "num");
        number.setId("pin");
        var pin = new Div(new Paragraph(getTranslation("live.lobby.pin")), number);
        pin.addClassName("hl-pin");
        var qr = new Div(new QrPicture(address.link(game), getTranslation("live.lobby.qr")),
                new Paragraph(getTranslation("live.lobby.camera")));
        qr.addClassName("hl-qr");
        var join = new Section(head, new DoubleRule(), go, pin, qr);
        join.addClassName("hl-join");
        join.getElement().setAttribute("aria-label", getTranslation("live.lobby.how"));
        return join;
    }

    private Section room(GamePlan plan) {
        var title = new H1(plan.title());
        title.setId("stage-title");
        count.addClassNames("hl-n", "num");
        var here = new Paragraph(count, countWord);
        here.addClassName("hl-count");
        here.setId("count");
        here.getElement().setAttribute("role", "status");
        var head = new Div(new Div(new Dateline(getTranslation("live.lobby.questions", plan.questions().size())), title), here);
        head.addClassName("hl-head");
        more.addClassName("hl-more");
        var room = new Section(head, names, more);
        room.addClassNames("hl-room", "on-stage");
        room.getElement().setAttribute("aria-labelledby", "stage-title");
        return room;
    }

    @Override
    void show(Snapshot game) {
        int players = game.seats().size();
        int leftOut = names.show(game.seats());
        count.setText(Integer.toString(players));
        countWord.setText(getTranslation("live.lobby.here", players));
        more.setText(leftOut == 0 ? "" : getTranslation("live.lobby.more", leftOut));
        more.setVisible(leftOut > 0);
    }
}
