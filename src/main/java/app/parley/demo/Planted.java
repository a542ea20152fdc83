package app.parley.demo;

import app.parley.bank.MisconceptionId;
import app.parley.bank.Option;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.SingleChoice;
import app.parley.bank.seeds.SeedFile;
import app.parley.bank.seeds.SeedFolder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * What a teacher should find in the results of the story, and no screen of it tells beforehand:
 *
 * <ul>
 * <li>in class {@link Roster#TEN_B}, eleven hold one misconception, which shows in several games;
 * <li>one question has a wrong key, in the bank of the demonstration only. Class 10B is never asked it;
 * <li>three in class 10B need help with nearly everything, and one of them answers without reading.
 * </ul>
 */
final class Planted {

    static final MisconceptionId MISCONCEPTION = new MisconceptionId("confuses-abm-with-agreed-framework");

    static final Set<String> BELIEVERS = Set.of("김서연", "Дмитрий Соколов", "José Ángel Núñez", "Fatima Zahra El Amrani",
            "Zoë van den Berg", "Þórunn Jónsdóttir", "محمد العلي", "Ελένη Παπαδοπούλου", "王小明", "İbrahim Yılmaz", "Leilani Kealoha");

    /** The last of them guesses. */
    static final List<String> STRUGGLING = List.of("Amélie Dubois", "Tomás Ó Súilleabháin", "Max Müller");
    static final String GUESSER = STRUGGLING.getLast();

    static final QuestionId WRONGLY_KEYED = new QuestionId("voa-link-to-europe");
    /** The deck with that question. */
    static final String DECK = "offers-and-follow-through";
    private static final String RIGHT = "A railway";
    private static final String KEYED = "A highway";

    private static final String AS_WRITTEN = """
                  - text: A highway
                  - text: A railway
                    correct: true
            """;
    private static final String AS_PLANTED = """
                  - text: A highway
                    correct: true
                  - text: A railway
            """;

    private Planted() {}

    /** The bank as its files have it, but with the wrong key; unchanged if it has no such question. */
    static SeedFolder in(SeedFolder folder) {
        return new SeedFolder(folder.location(), folder.files().stream().map(Planted::in).toList());
    }

    private static SeedFile in(SeedFile file) {
        if (!file.name().equals("decks/" + DECK + ".yaml")) {
            return file;
        }
        var text = new String(file.bytes(), StandardCharsets.UTF_8);
        return new SeedFile(file.name(), text.replace(AS_WRITTEN, AS_PLANTED).getBytes(StandardCharsets.UTF_8));
    }

    /** A question as it should be keyed: learners have learned what is true. */
    static Question truth(Question question) {
        if (!question.id().equals(WRONGLY_KEYED) || !(question.task() instanceof SingleChoice(var options))
                || options.stream().noneMatch(option -> option.text().equals(KEYED) && option.correct())) {
            return question;
        }
        var right = options.stream().map(option -> option.text().equals(RIGHT) ? Option.right(RIGHT)
                : option.text().equals(KEYED) ? Option.wrong(KEYED) : option).toList();
        return new Question(question.ref(), question.prompt(), new SingleChoice(right), question.topics(), question.difficulty(),
                question.timeLimit(), question.explanation(), question.citations(), question.mentions());
    }
}
