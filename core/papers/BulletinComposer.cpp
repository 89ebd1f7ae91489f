#include "core/papers/BulletinComposer.h"

#include "core/papers/BulletinSections.h"

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers {
namespace {

constexpr int lengthLimit = 4000;

struct Annex {
    QString title;
    Table table;
};

/// 咸宁市科技赋能行动 of 咸宁市科技赋能行动2025年实施方案; empty where the plan's title names no year.
QString actionOf(const plan::Plan& plan) {
    const qsizetype year = plan.document.title.indexOf(QString::number(plan.year()) + u'年');
    return year > 0 ? plan.document.title.first(year) : QString();
}

Title titleOf(const BulletinWriter& writer) {
    const QString action = actionOf(writer.plan());
    const QString first = action.isEmpty() ? writer.text(u"title.plan"_s, {{u"plan"_s, writer.plan().document.title}})
                                           : writer.text(u"title.action"_s, {{u"action"_s, action}});
    return {{first, writer.text(u"title.period"_s, {{u"period"_s, writer.now().period.chineseName()}}),
             writer.text(u"title.rest"_s)}};
}

QString addresseeOf(const BulletinWriter& writer) {
    QString zones;
    for (const plan::Unit& unit : writer.plan().units) {
        if (unit.kind == plan::UnitKind::Zone)
            zones += unit.name + u'，';
    }
    return writer.text(u"addressee"_s, {{u"zones"_s, zones}});
}

QString openingOf(const BulletinWriter& writer) {
    const plan::PlanDocument& document = writer.plan().document;
    const QString number = document.documentNumber.isEmpty()
                               ? QString()
                               : writer.text(u"opening.document"_s, {{u"number"_s, document.documentNumber}});
    return writer.text(u"opening"_s, {{u"plan"_s, document.title},
                                      {u"document"_s, number},
                                      {u"period"_s, writer.now().period.chineseName()},
                                      {u"number"_s, QString::number(writer.now().period.numberInYear())}});
}

/// Annexes in their order: all tasks last, since it is the longest to stay.
std::vector<Annex> annexesOf(const BulletinWriter& writer) {
    std::vector<Annex> annexes;
    if (!writer.detail().laggingInText && hasLaggingIndicators(writer))
        annexes.push_back({writer.text(u"lagging.annex"_s), laggingTable(writer)});
    if (!writer.detail().asksInText && !asksOf(writer).empty())
        annexes.push_back({writer.text(u"asks.annex"_s), asksTable(writer)});
    annexes.push_back({writer.text(u"annex.tasks"_s), tasksTable(writer)});
    return annexes;
}

QString labelOf(const BulletinWriter& writer, const std::vector<Annex>& annexes, const QString& title) {
    for (size_t i = 0; i < annexes.size(); ++i) {
        if (annexes[i].title == title)
            return annexes.size() == 1 ? writer.text(u"annex.label"_s)
                                       : writer.text(u"annex.label.numbered"_s, {{u"number"_s, QString::number(i + 1)}});
    }
    return {};
}

/// Sections that have something to say, numbered without gaps.
void addSections(Paper& paper, const BulletinWriter& writer, const std::vector<Annex>& annexes) {
    const QString laggingAnnex = labelOf(writer, annexes, writer.text(u"lagging.annex"_s));
    const QString asksAnnex = labelOf(writer, annexes, writer.text(u"asks.annex"_s));
    const std::vector<std::pair<QString, std::vector<Block>>> sections{
        {u"overall.title"_s, overallSection(writer)},
        {u"changes.title"_s, changesSection(writer)},
        {u"programmes.title"_s, programmesSection(writer)},
        {u"lagging.title"_s, laggingSection(writer, laggingAnnex)},
        {u"reporting.title"_s, reportingSection(writer)},
        {u"asks.title"_s, asksSection(writer, asksAnnex)},
        {u"next.title"_s, nextSection(writer)},
    };
    int number = 0;
    for (const auto& [title, blocks] : sections) {
        if (blocks.empty())
            continue;
        paper.blocks.push_back(
            Heading{1, writer.text(u"section"_s, {{u"number"_s, chineseNumber(++number)}, {u"title"_s, writer.text(title)}})});
        paper.blocks.insert(paper.blocks.end(), blocks.begin(), blocks.end());
    }
}

void addAnnexes(Paper& paper, const BulletinWriter& writer, std::vector<Annex> annexes) {
    for (Annex& annex : annexes) {
        paper.blocks.push_back(AnnexStart{labelOf(writer, annexes, annex.title), annex.title});
        paper.blocks.push_back(std::move(annex.table));
    }
}

Paper compose(const BulletinInput& input, BulletinDetail detail) {
    Paper paper;
    const BulletinWriter writer(input, detail, paper.figures);
    const QString& office = input.plan->taskForce.office;
    paper.name = writer.text(u"name"_s, {{u"period"_s, input.now->period.chineseName()}});
    paper.creator = office;
    paper.mark = input.demo ? writer.lights().demo() : QString();
    paper.blocks.push_back(titleOf(writer));
    paper.blocks.push_back(Addressee{addresseeOf(writer)});
    paper.blocks.push_back(BulletinWriter::paragraph(openingOf(writer) + (input.demo ? writer.text(u"demo"_s) : QString())));
    std::vector<Annex> annexes = annexesOf(writer);
    addSections(paper, writer, annexes);
    AnnexNote note;
    for (const Annex& annex : annexes)
        note.titles += annex.title;
    paper.blocks.push_back(std::move(note));
    paper.blocks.push_back(SignOff{office, dayText(input.date.value_or(input.now->period.lastDay()))});
    addAnnexes(paper, writer, std::move(annexes));
    return paper;
}

} // namespace

Paper composeBulletin(const BulletinInput& input) {
    Q_ASSERT(input.plan && input.now);
    const BulletinDetail steps[] = {{true, true, true}, {false, true, true}, {false, false, true}, {false, false, false}};
    Paper paper;
    for (const BulletinDetail& detail : steps) {
        paper = compose(input, detail);
        if (textLength(paper) <= lengthLimit)
            break;
    }
    return paper;
}

} // namespace xundu::papers
