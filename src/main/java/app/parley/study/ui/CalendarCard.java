package app.parley.study.ui;

import app.parley.design.CalendarChart;
import app.parley.study.progress.Diary;
import app.parley.study.progress.Knowledge;
import app.parley.study.progress.Progress;
import app.parley.study.progress.TimeSpan;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;

/** When there was work: the days as a calendar, and beside it what they add up to. */
final class CalendarCard extends Section {

    CalendarCard(Progress known, TimeSpan span) {
        addClassNames("card", "pg-cal");
        var today = known.today().date();
        var from = known.from(span);
        var diary = known.diary();
        var chart = new CalendarChart(getTranslation("study.progress.calendar"), getTranslation("study.progress.cards"),
                getTranslation("study.progress.calendar.summary", diary.days(from, today)), from, today, day -> diary.on(day).cards());
        var calendar = new Div(new H2(getTranslation("study.progress.calendar")), chart);
        add(calendar, facts(known, span));
    }

    private Component facts(Progress known, TimeSpan span) {
        var today = known.today().date();
        var knowledge = known.knowledge();
        var diary = known.diary();
        var list = new Facts();
        list.add("study.progress.lately", Integer.toString(diary.daysLately(known.today())),
                getTranslation("study.progress.streak", diary.streak(known.today())), Diary.LATELY);
        list.add("study.progress.known", Long.toString(Math.round(knowledge.now())),
                getTranslation("study.progress.known.later", Math.round(knowledge.inAMonth()), Knowledge.MONTH_DAYS), knowledge.cards());
        list.add("study.progress.minutes", Long.toString(Numbers.minutes(diary.spentADay(known.from(span), today))),
                getTranslation("study.progress.minutes.all", Numbers.time(diary.spent(known.from(span), today))));
        return list;
    }

    /** Large numbers, each with what it is and a quiet line below. */
    @Tag("dl")
    private static final class Facts extends HtmlContainer {

        Facts() {
            addClassName("pg-st");
        }

        void add(String labelKey, String number, String note, Object... arguments) {
            var block = new Element("div").appendChild(element("dt", "", getTranslation(labelKey, arguments)),
                    element("dd", "num", number), element("dd", "pg-note", note));
            getElement().appendChild(block);
        }

        private static Element element(String tag, String className, String text) {
            var element = new Element(tag);
            element.setText(text);
            if (!className.isEmpty()) {
                element.setAttribute("class", className);
            }
            return element;
        }
    }
}
