package app.parley.results.ui;

import app.parley.bank.TopicId;
import app.parley.base.Slug;
import com.vaadin.flow.router.QueryParameters;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the address of a page of results says besides its path: only what is not as usual. */
final class Query {

    /** Which of several attempts count. */
    static final String ATTEMPTS = "attempts";
    /** The one topic that is shown. */
    static final String TOPIC = "topic";

    private final Map<String, String> parameters = new LinkedHashMap<>();

    /** Which of some constants an address names by its word; empty for none of them. */
    static <E extends Enum<E>> Optional<E> choice(QueryParameters query, String name, Collection<E> values) {
        return query.getSingleParameter(name).flatMap(word -> values.stream()
                .filter(value -> ResultsWords.word(value).equals(word)).findFirst());
    }

    /** The topic that an address names, whether there is one or not. */
    static Optional<TopicId> topic(QueryParameters query) {
        return query.getSingleParameter(TOPIC).filter(Slug::isValid).map(TopicId::new);
    }

    /** @param usual does not stand in the address */
    <E extends Enum<E>> Query put(String name, E value, E usual) {
        return put(name, Optional.of(value).filter(chosen -> chosen != usual).map(ResultsWords::word));
    }

    Query put(String name, Optional<?> value) {
        value.ifPresent(chosen -> parameters.put(name, chosen.toString()));
        return this;
    }

    Query put(Map<String, String> values) {
        parameters.putAll(values);
        return this;
    }

    QueryParameters parameters() {
        return QueryParameters.simple(parameters);
    }

    /** An address with this in it, which may have other things in it. */
    String on(String address) {
        var text = parameters().getQueryString();
        return text.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + text;
    }
}
