#include "core/exchange/form/ReturnedForm.h"

#include "core/exchange/form/FormLayout.h"
#include "core/exchange/form/NumberText.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace xundu::exchange {

bool saysTheSame(const FilledCell& a, const FilledCell& b) { return a.text == b.text && a.format == b.format; }

bool ReturnedTask::marksUnchanged() const {
    static const QStringList noes{u"否"_s, u"不是"_s, u"无"_s,    u"有"_s, u"×"_s, u"✗"_s,
                                  u"✘"_s,  u"╳"_s,    u"FALSE"_s, u"NO"_s, u"N"_s, u"0"_s};
    static const QRegularExpression saysNone(u"^(?:无|没|未|同上)"_s);
    const QString mark = layout::withoutFullStop(base::comparable(unchanged.text).toUpper());
    const bool tellsOfChange = mark.contains(u"变化"_s) && !mark.contains(saysNone);
    return !mark.isEmpty() && !isStroke(mark) && !noes.contains(mark) && !tellsOfChange;
}

bool ReturnedTask::isBlank() const {
    return progress.isBlank() && problems.isBlank() && next.isBlank() && coordination.isBlank() && assessment.isBlank() &&
           !marksUnchanged();
}

} // namespace xundu::exchange
