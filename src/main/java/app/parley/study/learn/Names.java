package app.parley.study.learn;

import app.parley.bank.BankContent;
import app.parley.bank.Cloze;
import app.parley.bank.Question;
import app.parley.bank.ShortAnswer;
import app.parley.base.PlainText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which words the bank knows for the same thing: accepted spellings of answers, and the names of people. */
final class Names {

    private final Map<List<String>, Set<String>> byWords = new LinkedHashMap<>();
    private final Set<List<String>> people = new HashSet<>();

    Names(BankContent bank) {
        bank.people().forEach(person -> {
            var names = Stream.concat(Stream.of(person.name()), person.also().stream()).toList();
            add(names);
            names.forEach(name -> people.add(PlainText.words(name)));
        });
        bank.decks().stream().flatMap(deck -> bank.questionsOf(deck).stream()).map(Question::task).forEach(task -> {
            if (task instanceof ShortAnswer text) {
                add(text.accept());
            } else if (task instanceof Cloze cloze) {
                cloze.gaps().forEach(gap -> add(gap.accept()));
            }
        });
    }

    private void add(List<String> names) {
        names.forEach(name -> byWords.computeIfAbsent(PlainText.words(name), _ -> new LinkedHashSet<>()).addAll(names));
    }

    /** All names of what has this name, first this one. */
    List<String> of(String name) {
        var names = new LinkedHashSet<String>();
        names.add(name);
        names.addAll(byWords.getOrDefault(PlainText.words(name), Set.of()));
        return List.copyOf(names);
    }

    /** Whether this is a name of somebody in the reading room. */
    boolean isPerson(String name) {
        return people.contains(PlainText.words(name));
    }

    /** Whether two texts may mean the same: they share a name, or one is a part of the other. */
    boolean mayBeSame(String one, String other) {
        var others = of(other).stream().map(PlainText::words).toList();
        return of(one).stream().map(PlainText::words).anyMatch(words -> others.stream().anyMatch(them -> contains(words, them) || contains(them, words)));
    }

    /** Whether a text has another one in it, word by word. */
    private static boolean contains(List<String> text, List<String> part) {
        return text.containsAll(part);
    }
}
