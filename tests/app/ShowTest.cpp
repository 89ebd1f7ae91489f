#include "tests/app/Shape.h"
#include "tests/support/Catch.h"

using namespace Qt::StringLiterals;
using namespace xundu::tests;

TEST_CASE("show has the contract's shape in every object") {
    const Desk desk;
    const QJsonObject shown = desk.json("show");
    CHECK(mismatch(shown, "plan:o programmes:l indicators:l units:l groups:l") == QString());
    CHECK(mismatch(shown.value("plan"_L1).toObject(),
                   "title:s document_number:s index_number:s issuer:s issued_on:s published_on:s? "
                   "year:n leads_confirmed:b") == QString());
    CHECK(mismatchIn(shown.value("programmes"_L1), "number:n name:s tasks:l") == QString());
    for (const QJsonValue& programme : shown.value("programmes"_L1).toArray()) {
        const QJsonValue tasks = programme.toObject().value("tasks"_L1);
        CHECK(mismatchIn(tasks, "number:n title:s due_on:s lead:l co:l co_expanded:l measures:l indicators:l") == QString());
        for (const QJsonValue& task : tasks.toArray()) {
            const QJsonValue measures = task.toObject().value("measures"_L1);
            CHECK(mismatchIn(measures, "number:n kind:s text:s milestones:l") == QString());
            for (const QJsonValue& measure : measures.toArray())
                CHECK(mismatchIn(measure.toObject().value("milestones"_L1), "id:s text:s due_on:s? done_on:s?") == QString());
        }
    }
    CHECK(mismatchIn(
              shown.value("indicators"_L1),
              "code:s name:s target:n unit:s kind:s comparison:s striving:b baseline:n? pace:s goal:b tasks:l source_unit:s? "
              "source:s") == QString());
    CHECK(mismatchIn(shown.value("units"_L1), "name:s short_name:s kind:s member:b office_host:b parent:s?") == QString());
    CHECK(mismatchIn(shown.value("groups"_L1), "name:s members:l") == QString());
}

TEST_CASE("show tells the built-in plan as it is printed") {
    const Desk desk;
    const QJsonObject shown = desk.json("show");
    const QJsonObject plan = shown.value("plan"_L1).toObject();
    CHECK(plan.value("document_number"_L1).toString() == u"咸科赋能办〔2025〕1号"_s);
    CHECK(plan.value("issued_on"_L1).toString() == u"2025-03-18"_s);
    CHECK(plan.value("year"_L1).toInt() == 2025);
    CHECK_FALSE(plan.value("leads_confirmed"_L1).toBool());

    const QJsonArray programmes = shown.value("programmes"_L1).toArray();
    CHECK(programmes.size() == 5);
    QList<int> numbers;
    for (const QJsonValue& programme : programmes) {
        for (const QJsonValue& task : programme.toObject().value("tasks"_L1).toArray())
            numbers << task.toObject().value("number"_L1).toInt();
    }
    CHECK(numbers == QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16});

    const QStringList counties{u"咸安区人民政府"_s, u"嘉鱼县人民政府"_s, u"赤壁市人民政府"_s,
                               u"通城县人民政府"_s, u"崇阳县人民政府"_s, u"通山县人民政府"_s};
    const QJsonObject task = find(programmes.at(0).toObject().value("tasks"_L1), "number", 1);
    CHECK(texts(task.value("lead"_L1)) == QStringList{u"市科技局"_s});
    CHECK(texts(task.value("co"_L1)) ==
          QStringList{u"市高投集团"_s, u"市招商和投资促进局"_s, u"各县市区人民政府"_s, u"咸宁高新区管委会"_s});
    CHECK(texts(task.value("co_expanded"_L1)) ==
          QStringList{u"市高投集团"_s, u"市招商和投资促进局"_s} + counties + QStringList{u"咸宁高新区管委会"_s});
    CHECK(texts(task.value("indicators"_L1)) == QStringList{u"I01-1"_s, u"I01-2"_s, u"I01-3"_s});
    CHECK(texts(find(shown.value("groups"_L1), "name", u"各县市区人民政府"_s).value("members"_L1)) == counties);

    const QJsonObject indicator = find(shown.value("indicators"_L1), "code", u"I01-1"_s);
    CHECK(indicator.value("target"_L1).toDouble() == 50);
    CHECK(indicator.value("unit"_L1).toString() == u"家"_s);
    CHECK(indicator.value("kind"_L1).toString() == u"cumulative"_s);
    CHECK(indicator.value("comparison"_L1).toString() == u">="_s);
    CHECK(indicator.value("baseline"_L1).isNull());
    CHECK(indicator.value("pace"_L1).toString() == u"even"_s);
    CHECK(indicator.value("tasks"_L1).toArray() == QJsonArray{1});
    CHECK(indicator.value("source_unit"_L1).toString() == u"市科技局"_s);
    CHECK(find(shown.value("indicators"_L1), "code", u"I14-2"_s).value("target"_L1).toDouble() == 1.4);
    CHECK(find(shown.value("units"_L1), "name", u"市科技局"_s).value("office_host"_L1).toBool());
}

TEST_CASE("show without --json is for people") {
    const Desk desk;
    const Outcome shown = desk.run("show");
    CHECK(shown.status == 0);
    CHECK(shown.err.isEmpty());
    CHECK(shown.out.contains(u"咸宁市科技赋能行动2025年实施方案"_s));
    CHECK(shown.out.contains(u"I15-7"_s));
}
