package app.parley.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    @ParameterizedTest
    @ValueSource(strings = {"<b>Bold</b>", "=HYPERLINK(\"x\")", "\" onmouseover=\"alert(1)", "' x='", "</td><script>alert(1)</script>",
            "&lt;b&gt;", "\u202Eevil", "🦊", "<!--", "]]>", "&#39;", "a & b"})
    void whateverSomebodyTypedIsReadBackAsText(String typed) {
        var markup = new Markup().open("p", "title", typed, "class", "").element("i", "quiet", typed).text(typed).close("p").toString();

        var read = Jsoup.parseBodyFragment(markup).body();

        assertThat(read.children()).hasSize(1);
        var paragraph = read.child(0);
        assertThat(paragraph.attributes().asList()).extracting(attribute -> attribute.getKey()).containsExactly("title");
        assertThat(paragraph.attr("title")).isEqualTo(typed);
        assertThat(paragraph.children()).hasSize(1);
        assertThat(paragraph.child(0).wholeText()).isEqualTo(typed);
        assertThat(paragraph.wholeOwnText()).isEqualTo(typed);
    }
}
