#include "core/exchange/checks/Check.h"
#include "core/exchange/form/FormLayout.h"

namespace xundu::exchange {

void checkAssessment(const CheckInput& input, Findings& findings) {
    for (const ReturnedTask& row : input.form.tasks) {
        if (input.expects(row.task) && !row.assessment.isBlank() && !layout::assessmentNamed(row.assessment.text))
            findings.push_back(findingAt(
                row, row.assessment, FindingCode::UnknownAssessment,
                CheckText::tr("\"%1\" is none of the four self-assessments; it is left out.").arg(excerpt(row.assessment.text)),
                CheckText::tr("Choose 正常, 滞后, 严重滞后 or 完成.")));
    }
}

} // namespace xundu::exchange
