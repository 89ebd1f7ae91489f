#pragma once

#include "core/papers/Figures.h"
#include "core/papers/Paper.h"

/// @file A paper with a block of every kind.

namespace xundu::tests {

inline papers::Table sampleTable() {
    using namespace papers;
    using namespace Qt::Literals::StringLiterals;
    using progress::Light;
    Table table;
    table.columns = {
        {u"指标（单位）"_s, 4}, {u"完成/目标"_s, 2, Align::Right}, {u"滞后\n（百分点）"_s, 1.6, Align::Right}, {u"亮灯"_s, 2}};
    table.open = heldRows({{{u"技术供需对接（项）"_s},
                            {figure(u"388"_s, u"I12-2:value"_s) + u"/2500"_s},
                            {figure(u"31.3"_s, u"I12-2:lag"_s)},
                            {u"严重滞后"_s, Light::Red}},
                           {{u"技术合同成交额（亿元）"_s},
                            {figure(u"142.5"_s, u"I11-1:value"_s) + u"/300"_s},
                            {figure(u"-0.6"_s, u"I11-1:lag"_s)},
                            {u"正常"_s, Light::Green, true}}});
    table.notes = {u"注：滞后为落后序时的百分点。"_s};
    return table;
}

inline papers::Paper everyBlock(papers::Masthead::Form form) {
    using namespace papers;
    using namespace Qt::Literals::StringLiterals;
    LightBars lights;
    lights.bars = {{u"工程一"_s, {0, 2, 1, 0, 3}}};
    PaceBars paces;
    paces.bars = {{u"技术供需对接"_s, u"388/2500项"_s, 0.1552, 0.4685, progress::Light::Red}};
    Paper paper{.name = u"2025年6月中旬工作调度情况通报"_s, .creator = u"专班办公室"_s, .mark = u"（演示数据）"_s};
    paper.date = QDate(2025, 6, 20);
    paper.origin = u"bulletin 2025-06-mid"_s;
    paper.blocks = {
        Masthead{form, u"市科技赋能行动工作专班办公室文件"_s, u"咸科赋能办〔2025〕7号"_s},
        Title{{u"关于"_s, u"咸宁市科技赋能行动"_s, u"2025年6月中旬"_s, u"工作调度情况"_s, u"的通报"_s}},
        Addressee{u"各有关单位："_s},
        Paragraph{{{u"截至6月20日，16项任务中，完成"_s + figure(1, u"tasks:done"_s) + u"项，正常"_s +
                    figure(9, u"tasks:green"_s) + u"项，严重滞后"_s + figure(2, u"tasks:red"_s) + u"项。"_s}}},
        Heading{1, u"一、滞后事项"_s},
        Heading{2, u"（一）指标"_s},
        Paragraph{{{u"技术供需对接完成"_s + figure(388, u"I12-2:value"_s) + u"项，"_s},
                   {u"完成进度"_s + figure(u"15.5%"_s, u"I12-2:progress"_s) + u"。"_s, Typeface::KaiTi}}},
        sampleTable(),
        Chart{u"各工程亮灯情况"_s, lights},
        Chart{u"滞后指标进度"_s, paces},
        AnnexNote{{u"任务亮灯一览表"_s, u"县市区进展表"_s}},
        SignOff{u"咸宁市科技赋能行动工作专班办公室"_s, u"2025年6月20日"_s, form == Masthead::Form::Document},
        AnnexStart{u"附件1"_s, u"任务亮灯一览表"_s},
        sampleTable(),
        AnnexStart{u"附件2"_s, u"县市区进展表"_s, true},
        sampleTable(),
        PartStart{u"单位一页纸"_s},
        Paragraph{{{u"本单位承担2项任务。"_s}}},
        ClosingBlock{
            u"抄送：市委办公室，市人大常委会办公室，市政府办公室，市政协办公室，各县（市、区）人民政府，咸宁高新区管委会，市高投集团。"_s,
            u"咸宁市科技赋能行动工作专班办公室"_s, u"2025年6月20日印发"_s},
    };
    takeFigures(paper);
    return paper;
}

} // namespace xundu::tests
