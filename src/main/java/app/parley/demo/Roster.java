package app.parley.demo;

import java.util.List;

/** The people of the story. Names in many scripts, because classes have them. */
final class Roster {

    static final String TEACHER = "Eva Berg";
    static final String CLASS = "10B";

    /** Who lets a visitor open their notebook. */
    static final String GUIDE = "Mina Park";

    /** What somebody found wrong in a question. */
    static final String REPORT = "The explanation says more than the article does, I think.";

    /** Joined, and has done nothing yet. */
    static final String NEWCOMER = "Søren Åkesson";

    static final List<String> LEARNERS = List.of(
            GUIDE, "Aino Virtanen", "김서연", "田中 陽菜", "Дмитрий Соколов", "Олена Шевченко", "José Ángel Núñez",
            "Fatima Zahra El Amrani", "Nguyễn Thị Mai", "Łukasz Wiśniewski", "Zoë van den Berg", "Þórunn Jónsdóttir",
            "محمد العلي", "נועה כהן", "Ελένη Παπαδοπούλου", "प्रिया शर्मा", "王小明", "Chidi Okafor", "Amélie Dubois",
            "İbrahim Yılmaz", "박지훈", "Ana-Maria Popescu", "Tomás Ó Súilleabháin", "Leilani Kealoha", "Max Müller",
            NEWCOMER);

    private Roster() {}
}
