#include "core/store/Action.h"

#include "core/store/Journal.h"
#include "core/store/Maintenance.h"
#include "core/store/Plans.h"
#include "core/store/Reports.h"
#include "tests/support/TemporaryOffice.h"

#include <SQLiteCpp/Database.h>

using namespace xundu;
using namespace xundu::store;
using namespace xundu::tests;
using base::ErrorCode;

namespace {

const QString title = QStringLiteral("Record progress");

progress::Reading reading(const char* value, const char* period = "2025-06-mid") {
    return {indicatorCode("I01-1"), unitId(1), tenDay(period), decimal(value), {}, {}};
}

void record(Office& office, const progress::Reading& value) {
    Action action(office, title);
    reports::save(office, value);
    action.commit();
}

std::vector<progress::Reading> stored(const Office& office) {
    return reports::readingsOf(office, indicatorCode("I01-1"), everyUnit(), tenDay("2025-12-late"));
}

} // namespace

TEST_CASE("An action is written whole or not at all") {
    TemporaryOffice place;
    Office& office = place.office();

    SECTION("committed: the row and its entry") {
        Action action(office, title);
        reports::save(office, reading("21"));
        CHECK(action.commit() == 2);
        CHECK(stored(office) == std::vector{reading("21")});
        CHECK(entries(office).back().title == title);
        CHECK_FALSE(entries(office).back().final);
    }
    SECTION("not committed: neither") {
        {
            Action action(office, title);
            reports::save(office, reading("21"));
            plans::setBaseline(office, indicatorCode("I01-2"), decimal("800"));
            CHECK(stored(office).size() == 1); // what is tried can be looked at
            CHECK(office.plan().indicator(indicatorCode("I01-2"))->baseline == decimal("800"));
        }
        CHECK(stored(office).empty());
        CHECK_FALSE(office.plan().indicator(indicatorCode("I01-2"))->baseline);
        CHECK(entries(office).size() == 1);
    }
    SECTION("the program ends within: neither") {
        {
            Action action(office, title);
            reports::save(office, reading("21"));
        }
        CHECK(stored(place.reopen()).empty());
    }
    SECTION("nothing changed: no entry") {
        record(office, reading("21"));
        Action action(office, title);
        reports::save(office, reading("21.0"));
        CHECK_FALSE(action.commit().has_value());
        CHECK(entries(office).size() == 2);
    }
    SECTION("a verb that is refused leaves the rest of the action to its caller") {
        {
            Action action(office, title);
            reports::save(office, reading("21"));
            progress::Reading unknown = reading("1");
            unknown.indicator = indicatorCode("I99-9");
            CHECK(codeOfError([&] { reports::save(office, unknown); }) == ErrorCode::BadCall);
        }
        CHECK(stored(office).empty());
    }
    SECTION("a part is kept or dropped by itself, and undone with the whole") {
        {
            Action whole(office, QStringLiteral("Paste"));
            for (const char* period : {"2025-04-early", "2025-04-mid", "2025-04-late"}) {
                Action part(office, title);
                reports::save(office, reading("7", period));
                if (period != std::string_view("2025-04-mid"))
                    CHECK_FALSE(part.commit().has_value());
            }
            CHECK(whole.commit() == 2);
        }
        CHECK(stored(office) == std::vector{reading("7", "2025-04-early"), reading("7", "2025-04-late")});
        CHECK(entries(office).back().title == QStringLiteral("Paste"));
        undo(office);
        CHECK(stored(office).empty());
        redo(office);
        CHECK(stored(office).size() == 2);
        CHECK(check(office.path()).empty());
    }
    SECTION("a final action is no part of another") {
        Action whole(office, title);
        CHECK(codeOfError([&] { Action(office, title, Finality::Final); }) == ErrorCode::Internal);
    }
    SECTION("parts go with a whole that is not committed") {
        {
            Action whole(office, QStringLiteral("Paste"));
            Action part(office, title);
            reports::save(office, reading("7"));
            part.commit();
            CHECK(stored(office).size() == 1);
        }
        CHECK(stored(office).empty());
        CHECK(entries(office).size() == 1);
    }
    SECTION("one after the other on one Office") {
        record(office, reading("1", "2025-04-early"));
        record(office, reading("2", "2025-04-mid"));
        CHECK(entries(office).size() == 3);
    }
}

TEST_CASE("Undo and redo go through chains, across restarts") {
    TemporaryOffice place;
    record(place.office(), reading("10"));
    record(place.office(), reading("20"));
    record(place.office(), reading("30", "2025-06-late"));

    CHECK(nextUndo(place.office())->id == 4);
    CHECK_FALSE(nextRedo(place.office()));
    undo(place.office());
    CHECK(stored(place.office()) == std::vector{reading("20")});
    CHECK(nextUndo(place.reopen())->id == 3);
    undo(place.office());
    CHECK(stored(place.office()) == std::vector{reading("10")});
    CHECK(nextRedo(place.reopen())->id == 3);
    redo(place.office());
    CHECK(stored(place.office()) == std::vector{reading("20")});
    CHECK(nextRedo(place.office())->id == 4);
    redo(place.reopen());
    CHECK(stored(place.office()) == std::vector{reading("20"), reading("30", "2025-06-late")});
    CHECK_FALSE(nextRedo(place.office()));
    undo(place.office());
    undo(place.office());
    undo(place.reopen());
    CHECK(stored(place.office()).empty());

    SECTION("undo stops at a final entry with a sentence") {
        QString sentence;
        CHECK_FALSE(nextUndo(place.office()));
        CHECK(codeOfError([&] { undo(place.office()); }, &sentence) == ErrorCode::FinalEntry);
        CHECK(sentence.contains(QStringLiteral("New office file")));
    }
    SECTION("redo is gone after something new") {
        CHECK(nextRedo(place.office())->id == 2);
        record(place.office(), reading("5"));
        CHECK_FALSE(nextRedo(place.office()));
        CHECK(codeOfError([&] { redo(place.office()); }) == ErrorCode::NothingToUndo);
        CHECK(stored(place.office()) == std::vector{reading("5")});
        undo(place.office()); // the new one, and it can come back; those before stay undone
        CHECK(nextRedo(place.office())->title == title);
        CHECK(nextRedo(place.office())->id == entries(place.office()).back().id - 1);
        CHECK_FALSE(nextUndo(place.office()));
    }
    SECTION("what is undone says by which entry, and is clear again after redo") {
        CHECK(entries(place.office())[1].undoneBy == entries(place.office()).back().id);
        redo(place.office());
        CHECK_FALSE(entries(place.office())[1].undoneBy);
    }
}

TEST_CASE("Undo stops at a final entry in the middle") {
    TemporaryOffice place;
    record(place.office(), reading("10"));
    {
        Action action(place.office(), QStringLiteral("Issue"), Finality::Final);
        reports::save(place.office(), reading("11", "2025-05-late"));
        action.commit();
    }
    CHECK_FALSE(nextUndo(place.office()));
    CHECK(codeOfError([&] { undo(place.office()); }) == ErrorCode::FinalEntry);
    record(place.office(), reading("12"));
    undo(place.office());
    CHECK(codeOfError([&] { undo(place.office()); }) == ErrorCode::FinalEntry);
    CHECK(stored(place.office()).size() == 2);
}

TEST_CASE("Undo changes nothing where later rows stand on what it would take back") {
    TemporaryOffice place;
    record(place.office(), reading("10"));
    place.tamper("UPDATE reading SET value_units = 99");
    const size_t before = entries(place.reopen()).size();
    CHECK(codeOfError([&] { undo(place.office()); }) == ErrorCode::Conflict);
    CHECK(entries(place.office()).size() == before);
    CHECK(stored(place.office()) == std::vector{reading("99")});
    CHECK(nextUndo(place.office())->id == 2);
}

TEST_CASE("A journal entry that is not as it was written is not used") {
    TemporaryOffice place;
    record(place.office(), reading("10"));
    undo(place.office());
    redo(place.office());
    // sound bytes at the start, then nonsense: SQLite 3.40 never comes back from reading some of such
    place.tamper("UPDATE journal SET changeset = CAST(substr(changeset, 1, 12) || x'ffffffffffff' AS BLOB)");
    CHECK(codeOfError([&] { undo(place.reopen()); }) == ErrorCode::Damaged);
    CHECK(codeOfError([&] { changesOf(place.office(), 2); }) == ErrorCode::Damaged);
    CHECK(stored(place.office()) == std::vector{reading("10")});
}

TEST_CASE("Undo does not cross a change of the schema") {
    TemporaryOffice place;
    record(place.office(), reading("10"));
    place.tamper("UPDATE journal SET schema_version = 0 WHERE id = 2");
    CHECK_FALSE(nextUndo(place.reopen()));
    CHECK(codeOfError([&] { undo(place.office()); }) == ErrorCode::FinalEntry);
    CHECK(stored(place.office()).size() == 1);
}

TEST_CASE("A closed period refuses every change, also by undo") {
    TemporaryOffice place;
    Office& office = place.office();
    const calendar::TenDay june = tenDay("2025-06-mid");
    const progress::ProgressReport report{june, taskId(1), unitId(1), QStringLiteral("已完成"), {}, {},
                                          {},   false,     {},        QDate(2025, 6, 20)};
    const progress::LightOverride verdict{taskId(1), progress::Light::Green, QStringLiteral("r"), QStringLiteral("b")};
    {
        Action action(office, title);
        reports::save(office, reading("10"));
        reports::save(office, report);
        reports::setOverride(office, june, verdict);
        action.commit();
    }
    office.database().exec("INSERT INTO closing (period, closed_at, rule_version) VALUES (" + std::to_string(june.ordinal()) +
                           ", '2025-06-21', 1)");
    CHECK(reports::factsOf(office, june).closed);

    const auto refused = [&](auto verb) {
        QString sentence;
        Action action(office, title);
        CHECK(codeOfError(verb, &sentence) == ErrorCode::PeriodClosed);
        CHECK(sentence.contains(june.displayName()));
    };
    progress::ProgressReport other = report;
    other.unit = unitId(2);
    progress::LightOverride none = verdict;
    none.light = progress::Light::None;
    refused([&] { reports::save(office, reading("11")); });
    refused([&] {
        progress::Reading fresh = reading("1");
        fresh.unit = unitId(2);
        reports::save(office, fresh);
    });
    refused([&] { reports::save(office, report); });
    refused([&] { reports::save(office, other); });
    refused([&] { reports::setOverride(office, june, verdict); });
    refused([&] { reports::setOverride(office, june, none); });

    QString sentence;
    CHECK(codeOfError([&] { undo(office); }, &sentence) == ErrorCode::PeriodClosed);
    CHECK(sentence.contains(june.displayName()));
    CHECK(stored(office) == std::vector{reading("10")});
    for (const char* past :
         {"DELETE FROM reading", "DELETE FROM report", "DELETE FROM light_override", "UPDATE reading SET period = period + 1",
          "UPDATE report SET progress = ''", "UPDATE light_override SET reason = ''"})
        CHECK_THROWS(office.database().exec(past));

    record(office, reading("12", "2025-06-late")); // the next one is open
    CHECK_THROWS(office.database().exec("UPDATE reading SET period = " + std::to_string(june.ordinal()) +
                                        ", unit = 2 WHERE value_units = 12"));
}
