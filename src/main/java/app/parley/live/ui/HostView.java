package app.parley.live.ui;

import app.parley.bank.Bank;
import app.parley.base.LearnerId;
import app.parley.design.ButtonStyle;
import app.parley.design.Confirmation;
import app.parley.design.Dateline;
import app.parley.design.FocusedView;
import app.parley.design.Icon;
import app.parley.live.GameId;
import app.parley.live.Hosting;
import app.parley.live.LiveGames;
import app.parley.live.SeatId;
import app.parley.live.room.Command;
import app.parley.live.room.HostMove;
import app.parley.live.room.Phase;
import app.parley.live.room.Receipts;
import app.parley.live.room.Snapshot;
import app.parley.live.run.MonotonicTime;
import app.parley.people.ClassMember;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import app.parley.people.Teachers;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The host's own screen, on the laptop or in the hand: everything that leads the game, and what the class does not see. */
@Route("host/:" + GameAddressed.GAME)
@RolesAllowed(Teacher.ROLE)
class HostView extends GameScreen implements FocusedView {

    private final SchoolClasses classes;
    private final JoinAddress addresses;
    private final Bank bank;
    private final Paragraph receipts = new Paragraph();
    private @Nullable HostNow now;
    private @Nullable SeatPanel seats;
    private @Nullable Controls controls;

    HostView(LiveGames games, Teachers teachers, SchoolClasses classes, JoinAddress addresses, Bank bank,
            MonotonicTime time) {
        super(games, teachers, classes, time);
        this.classes = classes;
        this.addresses = addresses;
        this.bank = bank;
        addClassName("host");
        receipts.addClassName("receipts");
        receipts.setId("receipts");
    }

    static String path(GameId game) {
        return "host/" + game;
    }

    @Override
    void build(Hosting game) {
        now = new HostNow(bank.current(), game::doubtedKey);
        seats = new SeatPanel(realNames(game), lock -> give(new Command.Lock(lock)), this::open);
        controls = Controls.inHand(this);
        var grid = new Div(new Div(now, receipts), seats);
        grid.addClassName("host-grid");
        var bar = new Div(controls);
        bar.addClassName("host-bar");
        add(head(game), trouble(), live(), grid, bar);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        OnwardKeys.listen(event, step -> {
            if (controls != null) {
                controls.goOn(step);
            }
        });
    }

    private Map<LearnerId, String> realNames(Hosting game) {
        return game.plan().schoolClass().map(classes::members).orElse(List.of()).stream()
                .collect(Collectors.toMap(ClassMember::learner, member -> member.name().text()));
    }

    private Component head(Hosting game) {
        var pin = new Span(LiveWords.pin(game.pin()));
        pin.addClassNames("host-pin", "num");
        pin.setId("pin");
        var way = new Paragraph(new Span(addresses.current().shown()), pin);
        way.addClassName("host-way");
        var stage = ButtonStyle.LINE.small(new Anchor(StageView.path(game.plan().id())));
        stage.add(Icon.Shape.SCREEN.icon(), new Span(getTranslation("live.host.stage")));
        stage.setTarget(AnchorTarget.BLANK);
        stage.setId("stage");
        var title = new Div(new Dateline(className().isEmpty() ? getTranslation("live.host.dateline") : className()),
                new H1(game.plan().title()));
        var head = new Div(title, way, stage);
        head.addClassName("host-head");
        return head;
    }

    private void open(SeatId id) {
        drawn().seats().stream().filter(seat -> seat.seat().equals(id)).findFirst()
                .ifPresent(seat -> new SeatDialog(seat, game().nicknames(), this::give).open());
    }

    @Override
    Optional<String> elsewhere(Hosting game) {
        return game.snapshot().phase() == Phase.OVER ? Optional.of(SummaryView.path(game.plan().id())) : Optional.empty();
    }

    @Override
    void draw(Snapshot game) {
        if (game.phase() == Phase.OVER) {
            getUI().ifPresent(ui -> ui.navigate(SummaryView.path(game().plan().id())));
            return;
        }
        if (now != null && seats != null && controls != null) {
            now.show(game);
            seats.show(game);
            controls.show(game);
            receipts.setText(receipts(game.receipts()));
            receipts.setVisible(game.phase() != Phase.LOBBY);
        }
    }

    /** "Received 24 = stored 24 = scored 24", and what was late or refused. */
    static String receipts(Receipts receipts) {
        boolean all = receipts.received() == receipts.stored() && receipts.stored() == receipts.scored();
        return LiveWords.text(all ? "live.receipts.all" : "live.receipts", receipts.received(), receipts.stored(), receipts.scored(), receipts.late(),
                receipts.refused());
    }

    @Override
    public void askToEnd() {
        Confirmation.dangerous(getTranslation("live.end.ask"), getTranslation("live.end.means"),
                getTranslation("live.move.end"), () -> move(HostMove.END, drawn().step())).open();
    }

    @Override
    public String exitPath() {
        return NewGameView.ROUTE;
    }

    @Override
    public String exitLabel() {
        return getTranslation("live.host.leave");
    }
}
