package app.parley.demo;

import java.util.List;
import java.util.stream.Stream;

/** The people of the story. Names in many scripts, because classes have them. */
final class Roster {

    static final String TEACHER = "Eva Berg";

    /** Who lets a visitor open their notebook. */
    static final String GUIDE = "Mina Park";

    /** What somebody found wrong in a question. */
    static final String REPORT = "The explanation says more than the article does, I think.";

    /** Joined, and has done nothing yet. */
    static final String NEWCOMER = "Søren Åkesson";

    /** A class: what it is called, and who is in it. */
    record Group(String name, List<String> learners) {

        Group {
            learners = List.copyOf(learners);
        }
    }

    static final Group TEN_A = new Group("10A", List.of(
            "Hannah Schneider", "이민준", "佐藤 蓮", "Анна Иванова", "Тарас Коваленко", "Lucía Fernández Ruiz", "Youssef Benali",
            "Trần Văn Minh", "Zofia Kowalczyk", "Bram de Vries", "Sigríður Jónsdóttir", "ليلى حداد", "דוד לוי", "Γιώργος Νικολάου",
            "अर्जुन पटेल", "李娜", "Ngozi Adeyemi", "Théo Lefèvre", "Elif Demir", "최유진", "Andrei Ionescu", "Aoife Ní Bhriain",
            "Kai Nakamura", "Jonas Weber", "Ayşe Kaya", "Mateo Silva", "Priya Nair"));

    static final Group TEN_B = new Group("10B", List.of(
            GUIDE, "Aino Virtanen", "김서연", "田中 陽菜", "Дмитрий Соколов", "Олена Шевченко", "José Ángel Núñez",
            "Fatima Zahra El Amrani", "Nguyễn Thị Mai", "Łukasz Wiśniewski", "Zoë van den Berg", "Þórunn Jónsdóttir",
            "محمد العلي", "נועה כהן", "Ελένη Παπαδοπούλου", "प्रिया शर्मा", "王小明", "Chidi Okafor", "Amélie Dubois",
            "İbrahim Yılmaz", "박지훈", "Ana-Maria Popescu", "Tomás Ó Súilleabháin", "Leilani Kealoha", "Max Müller",
            NEWCOMER));

    static final Group ELEVEN_C = new Group("11C", List.of(
            "Clara Hoffmann", "정하은", "鈴木 葵", "Михаил Петров", "Софія Бондаренко", "Diego Morales", "Amina Diallo", "Lê Thị Hoa",
            "Piotr Nowak", "Emma Jansen", "Björn Magnússon", "عمر فاروق", "תמר פרידמן", "Μαρία Δημητρίου", "रोहन गुप्ता", "张伟",
            "Tunde Bakare", "Chloé Martin", "Emre Şahin", "강도윤", "Ioana Radu", "Séamus Byrne", "Malia Kahananui", "Lena Fischer",
            "Noah Brandt", "Sofia Rossi", "Oskar Lindqvist"));

    static final List<Group> GROUPS = List.of(TEN_A, TEN_B, ELEVEN_C);

    private Roster() {}

    /** Everybody in all classes. */
    static Stream<String> learners() {
        return GROUPS.stream().flatMap(group -> group.learners().stream());
    }
}
