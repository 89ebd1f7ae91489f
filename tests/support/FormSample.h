#pragma once

#include "core/exchange/form/Form.h"
#include "tests/support/Samples.h"

/// @file A form as it goes out, made by hand: two tasks, two indicators. The cells that tests speak of: 填报!E6 is the 本期进展
/// of task 1, 填报!H10 the 本期值 of I01-1.

namespace xundu::tests {

inline exchange::Form sampleForm() {
    exchange::Form form{
        .identity = {.office = 7'000'000'000'000'000'001, .form = 42, .unit = scienceBureau, .period = tenDay("2025-06-mid")}};
    form.planTitle = text("咸宁市科技赋能行动2025年实施方案");
    form.officeName = text("市科技赋能行动工作专班办公室");
    form.unitName = text("市科技局");
    form.dueOn = QDate(2025, 6, 20);
    form.tasks = {{.task = taskId(1),
                   .title = text("建设科创平台"),
                   .role = plan::Role::Lead,
                   .required = true,
                   .previous = text("二期已开工")},
                  {.task = taskId(2), .title = text("培育企业"), .role = plan::Role::Co, .previous = {}}};
    form.indicators = {{.code = codeNamed("I01-1"),
                        .name = text("新增企业"),
                        .unit = text("家"),
                        .target = decimal("50"),
                        .previous = text("21"),
                        .expected = fraction(23)},
                       {.code = codeNamed("I02-1"),
                        .name = text("对接成功率"),
                        .unit = text("%"),
                        .kind = plan::IndicatorKind::Ratio,
                        .target = decimal("80"),
                        .previous = {},
                        .expected = std::nullopt}};
    return form;
}

} // namespace xundu::tests
