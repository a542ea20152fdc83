package app.parley.people;

import app.parley.base.LearnerId;
import app.parley.people.store.ClassMemberStore;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Classes for tests that are not about classes. */
public final class ClassRollsFake extends ClassRolls {

    private final Map<SchoolClassId, List<LearnerId>> rolls;

    public ClassRollsFake(DataSource dataSource, Map<SchoolClassId, List<LearnerId>> rolls) {
        super(new ClassMemberStore(JdbcClient.create(dataSource)));
        this.rolls = rolls;
    }

    @Override
    public Map<SchoolClassId, List<LearnerId>> all() {
        return rolls;
    }
}
