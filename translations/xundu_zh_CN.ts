<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ActionText</name>
    <message>
        <source>%1 is open for reading only. Open it for writing to change it.</source>
        <translation>%1以只读方式打开，不能修改。请以可写方式打开后再改。</translation>
    </message>
    <message>
        <source>“%1” cannot be a part of another change. Nothing was changed.</source>
        <translation>“%1”不能与别的改动合为一步。没有作任何改动。</translation>
    </message>
</context>
<context>
    <name>ArchiveText</name>
    <message>
        <source>The file could not be put together.</source>
        <translation>文件无法生成。</translation>
    </message>
</context>
<context>
    <name>ArgumentText</name>
    <message>
        <source>--%1 needs two parts joined by &quot;%2&quot;, not &quot;%3&quot;.</source>
        <translation>--%1要写成用“%2”连接的两部分，“%3”不符合。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Dates are written like 2025-06-20.</source>
        <translation>“%1”不是日期。日期写作2025-06-20。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a ten-day period. It is written like 2025-06-mid (early, mid or late).</source>
        <translation>“%1”不是旬。旬写作2025-06-mid（early上旬、mid中旬、late下旬）。</translation>
    </message>
    <message>
        <source>%1 lies outside the plan&apos;s year %2.</source>
        <translation>%1不在方案年度%2年之内。</translation>
    </message>
    <message>
        <source>The plan has no task &quot;%1&quot;. Its tasks are numbered 1 to %2.</source>
        <translation>方案中没有任务“%1”。任务编号为1至%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a group of units. Name one of its members.</source>
        <translation>“%1”是一组单位，请写明其中的一家。</translation>
    </message>
    <message>
        <source>The plan has no unit &quot;%1&quot;. &quot;xundu show&quot; lists the units.</source>
        <translation>方案中没有单位“%1”。用“xundu show”可列出全部单位。</translation>
    </message>
    <message>
        <source>The plan has no unit &quot;%1&quot;. Perhaps: %2.</source>
        <translation>方案中没有单位“%1”。是否指：%2。</translation>
    </message>
    <message>
        <source>The plan has no indicator &quot;%1&quot;. Codes are written like I01-1; &quot;xundu show&quot; lists them.</source>
        <translation>方案中没有指标“%1”。指标编号写作I01-1，用“xundu show”可列出全部指标。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number. Numbers are written like 12 or 12.5, without units, with at most 6 decimals.</source>
        <translation>“%1”不是数。数写作12或12.5，不带计量单位，最多6位小数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number. Numbers are written like 12, 12.5 or, for a ratio, 27/60; without units.</source>
        <translation>“%1”不是数值。数值写作12、12.5，比率写作27/60，不带计量单位。</translation>
    </message>
</context>
<context>
    <name>AssignmentEntryText</name>
    <message>
        <source>%1 was over before the day it was given.</source>
        <translation>%1在交办之日前已经结束。</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>办理内容</translation>
    </message>
    <message>
        <source>Units that do it</source>
        <translation>办理单位</translation>
    </message>
    <message>
        <source>Leader who instructed</source>
        <translation>批示领导</translation>
    </message>
    <message>
        <source>Unit that asks</source>
        <translation>提出单位</translation>
    </message>
    <message>
        <source>Instructed on</source>
        <translation>批示日期</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Due by the end of, if a day was set</source>
        <translation>办理时限（旬，未定可空）</translation>
    </message>
    <message>
        <source>Number of its task, if of one</source>
        <translation>所属任务编号（可空）</translation>
    </message>
    <message>
        <source>Enter what has to be done.</source>
        <translation>请填写办理内容。</translation>
    </message>
    <message>
        <source>Enter who gave it.</source>
        <translation>请填写由谁交办或提出。</translation>
    </message>
    <message>
        <source>The plan has no task &quot;%1&quot;.</source>
        <translation>方案中没有任务“%1”。</translation>
    </message>
    <message>
        <source>Due by the end of</source>
        <translation>办理时限（旬）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>How far things are</source>
        <translation>目前进展</translation>
    </message>
    <message>
        <source>Enter the reason.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>Enter how far things are.</source>
        <translation>请填写目前进展。</translation>
    </message>
    <message>
        <source>The new ten-day period has to be %1 or a later one.</source>
        <translation>新的期限不得早于%1。</translation>
    </message>
</context>
<context>
    <name>AssignmentRowText</name>
    <message>
        <source>Change: %1</source>
        <translation>修改：%1</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>extended; first due by %1</source>
        <translation>已延期，原定%1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>the meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>交办日期</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>%1, to be looked at again</source>
        <translation>%1，待回头看</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>议定事项</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>办理内容</translation>
    </message>
    <message>
        <source>Last said</source>
        <translation>最近反馈</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>交办或提出</translation>
    </message>
</context>
<context>
    <name>AssignmentText</name>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Enter what has to be done.</source>
        <translation>请填写办理内容。</translation>
    </message>
    <message>
        <source>The text has more than %1 characters.</source>
        <translation>文字超过%1字。</translation>
    </message>
    <message>
        <source>Name at least one unit that has to do it.</source>
        <translation>请至少指明一个办理单位。</translation>
    </message>
    <message>
        <source>Enter who gave it.</source>
        <translation>请填写由谁交办或提出。</translation>
    </message>
    <message>
        <source>Enter the day on which it was given.</source>
        <translation>请填写交办日期。</translation>
    </message>
    <message>
        <source>%1 was over before it was given on %2.</source>
        <translation>%1在交办之日（%2）前已经结束。</translation>
    </message>
    <message>
        <source>%1 was answered or extended already: it stays as it was given. Extend its day, or close it.</source>
        <translation>%1已有反馈或已延期，原文不再改动；可以延期或销号。</translation>
    </message>
    <message>
        <source>A letter tells of %1: it stays as it was given. Extend its day, or close it.</source>
        <translation>已就%1发出函件，原文不再改动；可以延期或销号。</translation>
    </message>
    <message>
        <source>This item is no longer in the office file.</source>
        <translation>办公室文件中已没有这一事项。</translation>
    </message>
</context>
<context>
    <name>AssignmentsText</name>
    <message>
        <source>&quot;%1&quot; is not the number of an item; &quot;xundu assignments&quot; lists them.</source>
        <translation>“%1”不是事项编号；用“xundu assignments”可列出各事项。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither instruction nor ask. What a meeting decides is recorded with &quot;xundu meeting&quot;.</source>
        <translation>“%1”应为 instruction 或 ask；会议议定事项用“xundu meeting”录入。</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>录入：%1</translation>
    </message>
    <message>
        <source>what was done for item ID</source>
        <translation>事项ID的办理情况</translation>
    </message>
    <message>
        <source>item ID is done, with its proof</source>
        <translation>事项ID办结销号，附依据</translation>
    </message>
    <message>
        <source>item ID is not done after all</source>
        <translation>事项ID重新打开</translation>
    </message>
    <message>
        <source>Follow up items</source>
        <translation>跟踪事项</translation>
    </message>
    <message>
        <source>instruction or ask: enter one</source>
        <translation>录入一项：instruction 批示，ask 需协调事项</translation>
    </message>
    <message>
        <source>what has to be done</source>
        <translation>办理内容</translation>
    </message>
    <message>
        <source>who gave it</source>
        <translation>由谁交办</translation>
    </message>
    <message>
        <source>the day it was given; without it today</source>
        <translation>交办日期，不写为今天</translation>
    </message>
    <message>
        <source>who has to do it; repeatable</source>
        <translation>办理单位，可重复</translation>
    </message>
    <message>
        <source>the task that it is about</source>
        <translation>所属任务</translation>
    </message>
    <message>
        <source>the ten-day period by whose end it is due</source>
        <translation>办理时限（旬）</translation>
    </message>
    <message>
        <source>another ten-day period, with reason and how far things are</source>
        <translation>延期到另一旬，附原因和目前进展</translation>
    </message>
    <message>
        <source>Enter an item in one call, and what became of others in another.</source>
        <translation>录入事项和登记办理情况请分两次调用。</translation>
    </message>
</context>
<context>
    <name>BenchText</name>
    <message>
        <source>Issue</source>
        <translation>下发</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>收表</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>通报</translation>
    </message>
    <message>
        <source>Meet</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>none issued yet</source>
        <translation>尚未下发</translation>
    </message>
    <message>
        <source>all out, %1</source>
        <translation>%1全部发出</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) without</source>
        <translation>
            <numerusform>还有 %n 家未发</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all in, %n answer(s) late</source>
        <translation>
            <numerusform>已收齐，迟报 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>all in</source>
        <translation>已收齐</translation>
    </message>
    <message numerus="yes">
        <source>%n missing, due today</source>
        <translation>
            <numerusform>差 %n 家，今日截止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing, was due %1</source>
        <translation>
            <numerusform>差 %n 家，%1已截止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing, due %1</source>
        <translation>
            <numerusform>差 %n 家，%1截止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open doubt(s)</source>
        <translation>
            <numerusform>%n 处疑点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent back</source>
        <translation>
            <numerusform>退回 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>no open doubts</source>
        <translation>无疑点</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1归档</translation>
    </message>
    <message>
        <source>last period closed</source>
        <translation>上一旬已归档</translation>
    </message>
    <message>
        <source>last period open</source>
        <translation>上一旬未归档</translation>
    </message>
    <message>
        <source>%1/%2 forms</source>
        <translation>%1/%2 份</translation>
    </message>
    <message>
        <source>%1/%2 units</source>
        <translation>%1/%2 家</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>核完定灯</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>试算中</translation>
    </message>
    <message>
        <source>bulletin issued</source>
        <translation>已印发</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>未印发</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未归档</translation>
    </message>
    <message numerus="yes">
        <source>Wait for %n form(s) that went back</source>
        <translation>
            <numerusform>等候 %n 份退回旬报重报</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is wrong</source>
        <translation>查看退回原因</translation>
    </message>
    <message>
        <source>Start checking</source>
        <translation>开始核对</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到%1</translation>
    </message>
    <message>
        <source>%1 has no duties</source>
        <translation>%1无报送任务</translation>
    </message>
    <message>
        <source>Units report from %1 on.</source>
        <translation>各单位自%1起报送。</translation>
    </message>
    <message>
        <source>%1 has not begun</source>
        <translation>%1尚未开始</translation>
    </message>
    <message>
        <source>It begins on %1.</source>
        <translation>%1开始。</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>%1已归档</translation>
    </message>
    <message>
        <source>What was reported stays as it was.</source>
        <translation>已报内容不再变动。</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n form(s)</source>
        <translation>
            <numerusform>下发 %n 份旬报表</numerusform>
        </translation>
    </message>
    <message>
        <source>One spreadsheet for each unit, due back on %1</source>
        <translation>每家一份表格，%1截止</translation>
    </message>
    <message>
        <source>Issue forms…</source>
        <translation>下发报表…</translation>
    </message>
    <message numerus="yes">
        <source>Wait for %n unit(s)</source>
        <translation>
            <numerusform>等 %n 家报送</numerusform>
        </translation>
    </message>
    <message>
        <source>due on %1: %2</source>
        <translation>%1截止：%2</translation>
    </message>
    <message>
        <source>Copy reminder</source>
        <translation>复制提醒文字</translation>
    </message>
    <message numerus="yes">
        <source>Remind %n unit(s)</source>
        <translation>
            <numerusform>提醒 %n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>was due on %1: %2</source>
        <translation>%1已截止：%2</translation>
    </message>
    <message>
        <source>Report the period</source>
        <translation>出本旬通报</translation>
    </message>
    <message>
        <source>All is in and checked.</source>
        <translation>已收齐并核完。</translation>
    </message>
    <message numerus="yes">
        <source>The bulletin names %n missing unit(s).</source>
        <translation>
            <numerusform>通报将列出 %n 家未报单位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>本旬归档</translation>
    </message>
    <message>
        <source>Its figures and papers then stay as they are.</source>
        <translation>归档后数据和文稿不再变动。</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>归档…</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1等，另 %2 家</translation>
    </message>
    <message>
        <source>Issue bulletin…</source>
        <translation>印发通报…</translation>
    </message>
    <message numerus="yes">
        <source>closed without %n unit(s)</source>
        <translation>
            <numerusform>归档时 %n 家未报</numerusform>
        </translation>
    </message>
    <message>
        <source>as reported</source>
        <translation>以归档时为准</translation>
    </message>
    <message>
        <source>all were asked today, due on %1: %2</source>
        <translation>今日均已提醒，%1截止：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%n 处疑点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n 份旬报</numerusform>
        </translation>
    </message>
    <message>
        <source>Check %1 in %2</source>
        <comment>doubts, forms</comment>
        <translation>核对 %2里的 %1</translation>
    </message>
    <message numerus="yes">
        <source>; %n more have theirs or have answered</source>
        <translation>
            <numerusform>；另%n家已发或已报，不再下发</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) overdue</source>
        <translation>
            <numerusform>%n项逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) open</source>
        <translation>
            <numerusform>%n项在办</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n次会议</numerusform>
        </translation>
    </message>
    <message>
        <source>none this period</source>
        <translation>本旬无会议</translation>
    </message>
    <message>
        <source>%1/%2 letters</source>
        <translation>%1/%2 件</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) overdue</source>
        <translation>
            <numerusform>%n件逾期未复</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer overdue</source>
        <translation>无逾期</translation>
    </message>
    <message numerus="yes">
        <source>Send %n letter(s)</source>
        <translation>
            <numerusform>发出%n件函件</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed from what is missing, red or overdue; you decide about each.</source>
        <translation>根据缺报、严重滞后和逾期情况提出，逐件由您确定。</translation>
    </message>
    <message>
        <source>Look at the letters</source>
        <translation>查看函件</translation>
    </message>
    <message>
        <source>Letters are being counted</source>
        <translation>正在统计函件</translation>
    </message>
</context>
<context>
    <name>BlobText</name>
    <message>
        <source>The file is larger than %1 MB and cannot be kept. Make it smaller.</source>
        <translation>文件超过 %1 MB，无法留存。请缩小后再试。</translation>
    </message>
    <message>
        <source>The office file does not hold this original.</source>
        <translation>办公室文件中没有这份原件。</translation>
    </message>
    <message>
        <source>There is no room left for temporary files in %1. Nothing was changed; make room there and try again.</source>
        <translation>临时文件夹 %1 已没有空间。没有任何改动；请在那里腾出空间后重试。</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>The calendar of %1 needs two lists of days, &quot;off&quot; and &quot;work&quot;.</source>
        <translation>%1年的日历要有“off”和“work”两个日期列表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day of %2. Days are written like %2-10-01.</source>
        <translation>“%1”不是%2年的日期。日期写作%2-10-01。</translation>
    </message>
    <message>
        <source>This is not a calendar file. It must hold years with their lists &quot;off&quot; and &quot;work&quot;.</source>
        <translation>这不是日历文件。日历文件应按年份列出“off”和“work”两个列表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a year.</source>
        <translation>“%1”不是年份。</translation>
    </message>
    <message>
        <source>%1 is named both as a working day and as a day off.</source>
        <translation>%1既列为工作日，又列为休息日。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Free days beside weekends</source>
        <translation>周末以外的放假天数</translation>
    </message>
    <message>
        <source>Weekend days with work</source>
        <translation>周末上班天数</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1无法读取：%2。</translation>
    </message>
    <message>
        <source>%1 is too large for a calendar.</source>
        <translation>%1 太大，不像工作日历。</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>sent back</source>
        <translation>退回待重报</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟报</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>责任</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Figure of</source>
        <translation>数据所属旬</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>原定</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>未到</translation>
    </message>
</context>
<context>
    <name>CheckPaperText</name>
    <message>
        <source>The text document no longer says which paper it was. Say it with --kind and --period.</source>
        <translation>文档已看不出是哪份文稿。请用 --kind 和 --period 指明。</translation>
    </message>
    <message>
        <source>the kind of paper, where the document lost it</source>
        <translation>文种，文档中已丢失时使用</translation>
    </message>
    <message>
        <source>the ten-day period, where the document lost it</source>
        <translation>旬，文档中已丢失时使用</translation>
    </message>
    <message>
        <source>The edited text document</source>
        <translation>改过的文字文档</translation>
    </message>
    <message>
        <source>Numbers compared: %1, as the data have them: %2.</source>
        <translation>核对数字 %1 个，与数据一致 %2 个。</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>The database is damaged: %1</source>
        <translation>数据库已损坏：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 point to a %2 that is not there.</source>
        <translation>
            <numerusform>%1中有%n行指向不存在的%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries of the journal are missing before number %1.</source>
        <translation>日志第%1条之前有缺失。</translation>
    </message>
    <message>
        <source>Entry %1 of the journal does not follow from the one before it.</source>
        <translation>日志第%1条与前一条不衔接。</translation>
    </message>
    <message>
        <source>Entry %1 of the journal was changed after it was written.</source>
        <translation>日志第%1条写入后被改动过。</translation>
    </message>
    <message>
        <source>What the journal marks as taken back is not what was taken back.</source>
        <translation>日志标明的撤销情况与实际撤销的不一致。</translation>
    </message>
    <message>
        <source>Entries of the journal are missing at its end, after number %1.</source>
        <translation>日志末尾第%1条之后有缺失。</translation>
    </message>
    <message>
        <source>The stored file %1 was changed after it was taken in.</source>
        <translation>存入的文件%1收存后被改动过。</translation>
    </message>
    <message>
        <source>Task %1 (%2) must be answered, but its row is empty.</source>
        <translation>任务%1（%2）为必报，但这一行没有填。</translation>
    </message>
    <message>
        <source>Ask the unit for progress, or for a mark under 无变化.</source>
        <translation>请单位补填进展，或在“无变化”一格填√。</translation>
    </message>
    <message>
        <source>A sheet holds far more than a form can hold.</source>
        <translation>表内数据远多于一份旬报表。</translation>
    </message>
    <message>
        <source>Ask the unit to fill the form as it was sent.</source>
        <translation>请单位在下发的表上填报。</translation>
    </message>
    <message>
        <source>This workbook is not a form of this plan: its tables were not found.</source>
        <translation>这份表格不是本方案的旬报表：找不到报表的两张表。</translation>
    </message>
    <message>
        <source>Take the form that was sent out; its header words (任务编号, 本期进展, 指标编号, 本期值) must stay.</source>
        <translation>请用下发的报表，表头（任务编号、本期进展、指标编号、本期值）须保留。</translation>
    </message>
    <message>
        <source>The table of tasks was not found: its header words are gone.</source>
        <translation>找不到任务表：表头被改掉了。</translation>
    </message>
    <message>
        <source>Restore the row with 任务编号 and 本期进展, or fill the form anew.</source>
        <translation>请恢复“任务编号”“本期进展”所在的表头行，或重新填表。</translation>
    </message>
    <message>
        <source>The table of indicators was not found: its header words are gone.</source>
        <translation>找不到指标表：表头被改掉了。</translation>
    </message>
    <message>
        <source>Restore the row with 指标编号 and 本期值, or fill the form anew.</source>
        <translation>请恢复“指标编号”“本期值”所在的表头行，或重新填表。</translation>
    </message>
    <message>
        <source>%1: %2 reports %3, counties and zone together %4.</source>
        <translation>%1：%2报 %3，各县市区和高新区合计 %4。</translation>
    </message>
    <message>
        <source>The source unit&apos;s figure counts. Let the two agree.</source>
        <translation>以数据责任单位的数为准，请两方核对一致。</translation>
    </message>
    <message>
        <source>Ask the unit which of the two holds.</source>
        <translation>请单位说明以哪一个为准。</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>任务%1</translation>
    </message>
    <message>
        <source>%1 stands twice with different answers: here and at %2.</source>
        <translation>%1出现两次，填法不同：此处和 %2。</translation>
    </message>
    <message>
        <source>The row is %1 by its number, but its title says &quot;%2&quot;: it is not certain what it answers.</source>
        <translation>该行编号为%1，名称却是“%2”，无法确定填的是哪一项。</translation>
    </message>
    <message>
        <source>Leave one of the two.</source>
        <translation>请只留一处。</translation>
    </message>
    <message>
        <source>Put number and title together again, as they were sent out.</source>
        <translation>请按下发的原表恢复编号与名称的对应。</translation>
    </message>
    <message>
        <source>It is left out. Enter it by hand if it belongs to a task of the unit.</source>
        <translation>未接收。确属该单位任务的，请手工录入。</translation>
    </message>
    <message>
        <source>This stands beside no task or indicator of the form: &quot;%1&quot;.</source>
        <translation>这里的内容没有对应表中的任务或指标：“%1”。</translation>
    </message>
    <message>
        <source>The unit has no duty on task %1.</source>
        <translation>该单位没有任务%1的报送职责。</translation>
    </message>
    <message>
        <source>The unit does not report %1.</source>
        <translation>该单位不报“%1”。</translation>
    </message>
    <message>
        <source>%1: the formula gives the error %2.</source>
        <translation>%1：公式结果出错（%2）。</translation>
    </message>
    <message>
        <source>Type the number itself.</source>
        <translation>请直接填数字。</translation>
    </message>
    <message>
        <source>Task %1: the formula gives the error %2.</source>
        <translation>任务%1：公式出错（%2）。</translation>
    </message>
    <message>
        <source>Type the text itself.</source>
        <translation>请直接填写文字。</translation>
    </message>
    <message>
        <source>%1: the cell holds a formula whose result was not stored.</source>
        <translation>%1：公式没有存下计算结果。</translation>
    </message>
    <message>
        <source>Type the number itself, or open the file in a spreadsheet program and save it.</source>
        <translation>请直接填数字，或用表格软件打开后重新保存。</translation>
    </message>
    <message>
        <source>Task %1: the cell holds a formula whose result was not stored.</source>
        <translation>任务%1：单元格里是公式，没有存下结果。</translation>
    </message>
    <message>
        <source>Type the text itself, or open the file in a spreadsheet program and save it.</source>
        <translation>请直接填写文字，或用表格软件打开后另存。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not an exact number.</source>
        <translation>%1：“%2”不是确切数字。</translation>
    </message>
    <message>
        <source>Ask for the exact number.</source>
        <translation>请单位报确切数字。</translation>
    </message>
    <message>
        <source>The hidden sheet is gone: unit and ten-day period were read at the top of the form.</source>
        <translation>隐藏的标识表不见了：单位和旬按表头所写认定。</translation>
    </message>
    <message>
        <source>Check that the file came from %1.</source>
        <translation>请核对文件确由%1报来。</translation>
    </message>
    <message>
        <source>Ask the unit to confirm.</source>
        <translation>请单位确认。</translation>
    </message>
    <message>
        <source>The form was due on %1.</source>
        <translation>报表应于 %1 报出。</translation>
    </message>
    <message>
        <source>Nothing to mend: the return stays marked as late.</source>
        <translation>无须更正，按迟报记。</translation>
    </message>
    <message>
        <source>The row stays unanswered. Ask the unit if that was not meant.</source>
        <translation>该行按未报处理。如非有意，请单位补报。</translation>
    </message>
    <message>
        <source>The row of task %1 (%2) is not there any more.</source>
        <translation>任务%1（%2）这一行不见了。</translation>
    </message>
    <message>
        <source>The row of %1 (%2) is not there any more.</source>
        <translation>指标%1（%2）这一行不见了。</translation>
    </message>
    <message>
        <source>%1: the cell is merged with others, so it is not certain what &quot;%2&quot; belongs to.</source>
        <translation>%1：单元格与别的格合并，不能确定“%2”属于哪一项。</translation>
    </message>
    <message>
        <source>%1: the cell holds the day %2, not a number.</source>
        <translation>%1：此格是日期 %2，不是数字。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a number.</source>
        <translation>%1：“%2”不是数字。</translation>
    </message>
    <message>
        <source>Type one plain number, in %1.</source>
        <translation>请只填一个数字，以%1计。</translation>
    </message>
    <message>
        <source>Nothing to mend if that is what was meant.</source>
        <translation>确是此意的，无须更正。</translation>
    </message>
    <message>
        <source>The form has version %1; this program reads version %2.</source>
        <translation>报表是第 %1 版，本程序读第 %2 版。</translation>
    </message>
    <message>
        <source>Send the unit a new form.</source>
        <translation>请给单位重发报表。</translation>
    </message>
    <message>
        <source>The form was sent out by another office, or from another office file.</source>
        <translation>这份报表是别的专班或别的办公室文件发出的。</translation>
    </message>
    <message>
        <source>Send the unit a form of this office.</source>
        <translation>请给单位发本专班的报表。</translation>
    </message>
    <message>
        <source>Ask the unit for the right number.</source>
        <translation>请单位报确切数字。</translation>
    </message>
    <message>
        <source>%1 is closed: nothing more is taken for it.</source>
        <translation>%1已归档，不再收表。</translation>
    </message>
    <message>
        <source>Take it as unchanged, or ask what is new.</source>
        <translation>按“无变化”接收，或请单位说明新进展。</translation>
    </message>
    <message>
        <source>Type the number in %1.</source>
        <translation>请按%1填数。</translation>
    </message>
    <message>
        <source>%1 is counted in %2; the cell shows &quot;%3&quot; in another unit.</source>
        <translation>%1以%2计，此格“%3”用的是别的单位。</translation>
    </message>
    <message>
        <source>%1 is counted in %2, but the form now says &quot;%3&quot;.</source>
        <translation>%1以%2计，而表中改成了“%3”。</translation>
    </message>
    <message>
        <source>Check the unit of measure with the unit.</source>
        <translation>请与单位核对计量单位。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the four self-assessments; it is left out.</source>
        <translation>“%1”不在四种自评之列，未接收。</translation>
    </message>
    <message>
        <source>Choose 正常, 滞后, 严重滞后 or 完成.</source>
        <translation>请选：正常、滞后、严重滞后、完成。</translation>
    </message>
    <message>
        <source>The unit of the form is not in the plan.</source>
        <translation>报表的单位不在方案之内。</translation>
    </message>
    <message>
        <source>The form was issued to %1, but its top says &quot;%2&quot;: it is not certain whose figures these are.</source>
        <translation>报表发给%1，表头却写“%2”，不能确定是谁的数。</translation>
    </message>
    <message>
        <source>One sheet is %1&apos;s, another one says &quot;%2&quot;: it is not certain whose figures these are.</source>
        <translation>一张表是%1的，另一张写着“%2”，无法确定是哪个单位的数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a unit of the plan.</source>
        <translation>“%1”不是方案中的单位。</translation>
    </message>
    <message>
        <source>Ask who sent it, and send that unit its own form.</source>
        <translation>请问清是谁报的，给该单位发它自己的报表。</translation>
    </message>
    <message>
        <source>Keep the last value, or ask the unit.</source>
        <translation>保留上期值，或请单位说明。</translation>
    </message>
    <message>
        <source>The form is for %1, but the top of this sheet says %2: it is not certain which figures these are.</source>
        <translation>本表为%1下发，表头却写着%2，无法确定是哪一旬的数。</translation>
    </message>
    <message>
        <source>Fill the form of %1, and take other sheets out.</source>
        <translation>请填报%1的表，其他旬的表请移出。</translation>
    </message>
    <message>
        <source>The form does not say which ten-day period it is for.</source>
        <translation>报表没有写明是哪一旬。</translation>
    </message>
    <message>
        <source>The form is for %1, not for %2.</source>
        <translation>报表是%1的，不是%2的。</translation>
    </message>
    <message>
        <source>Collect it for %1, or ask for the form of %2.</source>
        <translation>请按%1接收，或要%2的报表。</translation>
    </message>
    <message>
        <source>The original of %1 is no longer in the file.</source>
        <translation>%1的原件已不在文件中。</translation>
    </message>
    <message>
        <source>If it is this period&apos;s value, take it as that.</source>
        <translation>如是本期的数，可按本期值接收。</translation>
    </message>
    <message>
        <source>An earlier file in the same batch, %1, is of the same unit: this one supersedes it.</source>
        <translation>同一批中较早的文件 %1 也是该单位的，现以这一份为准。</translation>
    </message>
    <message>
        <source>Check that this is the unit&apos;s last word; else take the other one alone.</source>
        <translation>请核实这一份是否为该单位的最后一稿；如不是，请只收另一份。</translation>
    </message>
    <message>
        <source>Ask the unit whether it sent the right file.</source>
        <translation>请向该单位核实是否发错了文件。</translation>
    </message>
    <message>
        <source>Nothing is filled in: the form is as it was sent out.</source>
        <translation>表中没有填写任何内容，与下发时一样。</translation>
    </message>
    <message>
        <source>Nothing is filled in. The unit&apos;s earlier return, %1, stays in force.</source>
        <translation>表中没有填写任何内容。该单位先前报来的 %1 仍然有效。</translation>
    </message>
    <message>
        <source>The column %1 is gone: what the unit wrote there cannot be found.</source>
        <translation>“%1”一栏不在了，单位填在其中的内容无法辨认。</translation>
    </message>
    <message>
        <source>The column %1 was not found; a header says &quot;%2&quot;.</source>
        <translation>没有找到“%1”一栏；有一处表头写作“%2”。</translation>
    </message>
    <message>
        <source>Restore the header word %1, or fill the form anew.</source>
        <translation>请恢复表头“%1”，或重新填报。</translation>
    </message>
    <message>
        <source>The top of the form and its hidden sheet are gone: neither plan, unit nor period is named.</source>
        <translation>表的抬头和隐藏页都不在了，看不出是哪个方案、哪个单位、哪一旬的表。</translation>
    </message>
    <message>
        <source>Take the form that was sent out.</source>
        <translation>请用下发的原表。</translation>
    </message>
    <message>
        <source>The unit notes: &quot;%1&quot;.</source>
        <translation>单位备注：“%1”。</translation>
    </message>
    <message>
        <source>%1: this period&apos;s cell is empty, and %2 holds a number that was not sent out: &quot;%3&quot;.</source>
        <translation>%1：本期值空着，而%2填有未曾下发的数“%3”。</translation>
    </message>
    <message>
        <source>%1: parts of &quot;%2&quot; are struck out, raised or lowered, so the number is not certain.</source>
        <translation>%1：“%2”中有删除线或上下标，数字不能确定。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; was read as %3.</source>
        <translation>%1：“%2”按%3接收。</translation>
    </message>
    <message>
        <source>The hidden sheet names a unit that the plan does not have; the top says &quot;%1&quot;.</source>
        <translation>隐藏页所记的单位不在方案中；抬头写的是“%1”。</translation>
    </message>
    <message>
        <source>Task %1 (%2) must be answered: &quot;%3&quot; under 无变化 does not say that nothing changed.</source>
        <translation>任务%1（%2）须填报：“无变化”一栏写的“%3”并不表示没有变化。</translation>
    </message>
    <message>
        <source>The file holds macros: they were not run.</source>
        <translation>文件带有宏：没有运行。</translation>
    </message>
    <message>
        <source>Nothing to mend. Do not let them run when you open it elsewhere.</source>
        <translation>无须更正。用其他软件打开时请勿启用宏。</translation>
    </message>
    <message>
        <source>The file is linked to other workbooks: the links were not followed, and cells were read as they were last saved.</source>
        <translation>文件链接了其他工作簿：没有打开链接，单元格按最后一次保存的内容读取。</translation>
    </message>
    <message>
        <source>Look whether this period&apos;s values come from there.</source>
        <translation>请核对本期值是否取自链接。</translation>
    </message>
    <message>
        <source>Parts of the file name places outside of it: they were not looked at.</source>
        <translation>文件内有指向文件之外的路径：没有读取。</translation>
    </message>
    <message>
        <source>Make sure that the file really came from the unit.</source>
        <translation>请核实文件确由该单位发来。</translation>
    </message>
    <message>
        <source>Task %1: nothing is answered in its row, and %2 holds a text that was not sent out: &quot;%3&quot;.</source>
        <translation>任务%1：这一行没有填，而%2有下发时没有的文字：“%3”。</translation>
    </message>
    <message>
        <source>If it is this period&apos;s progress, take it as that.</source>
        <translation>如是本期进展，可按此接收。</translation>
    </message>
    <message>
        <source>A figure reported then can be corrected. For anything else open the period again while no paper of it is issued, or let the next period tell it.</source>
        <translation>当时报过的数可作更正。其他内容，尚未印发文稿的可重新打开本旬，已印发的请在下一旬反映。</translation>
    </message>
    <message>
        <source>The search index does not hold what the reports say, so that a search may miss some. Nothing is lost: make it anew with &quot;xundu rebuild-search FILE&quot;.</source>
        <translation>搜索索引与旬报内容不一致，搜索可能遗漏。数据没有丢失：请用“xundu rebuild-search 文件”重建索引。</translation>
    </message>
</context>
<context>
    <name>CloseText</name>
    <message>
        <source>warning: closed without a report of %1 on tasks %2.</source>
        <translation>提示：归档时%1未报任务%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>the ten-day period</source>
        <translation>旬</translation>
    </message>
    <message numerus="yes">
        <source>warning: closed while %n form(s) that went back had not returned.</source>
        <translation>
            <numerusform>提示：归档时仍有 %n 份退回的旬报未重报。</numerusform>
        </translation>
    </message>
    <message>
        <source>warning: closed before a bulletin was issued.</source>
        <translation>提示：归档时尚未印发通报。</translation>
    </message>
    <message>
        <source>warning: closed with an open doubt of %1, %2: %3</source>
        <translation>提示：归档时%1仍有疑点，%2：%3</translation>
    </message>
</context>
<context>
    <name>ClosingText</name>
    <message>
        <source>%1 is closed already: by %2 on %3.</source>
        <translation>%1已归档：%2，%3。</translation>
    </message>
    <message>
        <source>%1 is not closed: there is nothing to open again.</source>
        <translation>%1尚未归档，无需重新打开。</translation>
    </message>
    <message>
        <source>%1 stays closed: papers of it were issued (%2). Enter a correction instead.</source>
        <translation>%1的文稿已印发（%2），不能重新打开。请录入更正。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1归档</translation>
    </message>
    <message>
        <source>A ten-day period is opened again only for a reason: give it.</source>
        <translation>重新打开已归档的旬须填写原因。</translation>
    </message>
    <message>
        <source>Re-open %1: %2</source>
        <translation>重新打开%1：%2</translation>
    </message>
</context>
<context>
    <name>CollectFileText</name>
    <message>
        <source>not known</source>
        <translation>未识别</translation>
    </message>
    <message>
        <source>not yet tried</source>
        <translation>尚未试收</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>taken, replaced later</source>
        <translation>已接收，后被替换</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>to be taken</source>
        <translation>待接收</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>填报项</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>疑点</translation>
    </message>
</context>
<context>
    <name>CollectText</name>
    <message>
        <source>accepted</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>accepted with warnings</source>
        <translation>已接收，有疑点</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>未接收</translation>
    </message>
    <message>
        <source>taken before</source>
        <translation>此前已接收</translation>
    </message>
    <message>
        <source>unit unknown</source>
        <translation>单位不明</translation>
    </message>
    <message>
        <source>%1: %2, %3; %4 reports, %5 values</source>
        <translation>%1：%2，%3；进展 %4 条，数值 %5 个</translation>
    </message>
    <message>
        <source>task %1: %2 → %3</source>
        <translation>任务%1：%2 → %3</translation>
    </message>
    <message>
        <source>Tried only: nothing was changed.</source>
        <translation>只是试收，什么都没有改。</translation>
    </message>
    <message>
        <source>%1 was refused. %2%3 %4</source>
        <translation>%1 未接收。%2%3%4</translation>
    </message>
    <message>
        <source>the ten-day period</source>
        <translation>旬</translation>
    </message>
    <message>
        <source>show what would change, and change nothing</source>
        <translation>只看会改变什么，不入库</translation>
    </message>
    <message numerus="yes">
        <source>Take %n return(s) of %1</source>
        <translation>
            <numerusform>接收%1旬报%n份</numerusform>
        </translation>
    </message>
    <message>
        <source>taken before for %1</source>
        <translation>此前已接收（%1）</translation>
    </message>
    <message>
        <source> (%1 came later and counts)</source>
        <translation>（后来的%1为准）</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>多出一个参数“%1”。</translation>
    </message>
    <message>
        <source>who acts</source>
        <translation>操作员姓名</translation>
    </message>
    <message>
        <source>the business date</source>
        <translation>业务日期</translation>
    </message>
    <message>
        <source>zh_CN or en</source>
        <translation>zh_CN或en</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>显示本帮助</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; lists the options.</source>
        <comment>fault, call</comment>
        <translation>%1用“%2”可列出选项。</translation>
    </message>
    <message>
        <source>--language takes zh_CN or en, not &quot;%1&quot;.</source>
        <translation>--language要写zh_CN或en，不能写“%1”。</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少%1。</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>缺少选项--%1。</translation>
    </message>
    <message>
        <source>The office file</source>
        <translation>办公室文件</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output.</source>
        <translation>结果未能写到标准输出。</translation>
    </message>
    <message>
        <source>An unexpected failure: %1. Nothing was changed.</source>
        <translation>发生意外错误：%1。数据没有改动。</translation>
    </message>
    <message>
        <source>Make a new office file.</source>
        <translation>新建办公室文件。</translation>
    </message>
    <message>
        <source>Show the plan.</source>
        <translation>显示方案。</translation>
    </message>
    <message>
        <source>Set baselines, paces, dates and other parts of the plan.</source>
        <translation>设置基数、序时、日期等方案内容。</translation>
    </message>
    <message>
        <source>Record one unit&apos;s report.</source>
        <translation>录入一家单位的旬报。</translation>
    </message>
    <message>
        <source>Lights, progress and who is missing.</source>
        <translation>亮灯、进度和未报单位。</translation>
    </message>
    <message>
        <source>Write a paper.</source>
        <translation>生成文稿。</translation>
    </message>
    <message>
        <source>Who changed what, and when.</source>
        <translation>谁在何时改了什么。</translation>
    </message>
    <message>
        <source>Take the newest entry back.</source>
        <translation>撤销最近一步操作。</translation>
    </message>
    <message>
        <source>Bring an undone entry again.</source>
        <translation>重做已撤销的操作。</translation>
    </message>
    <message>
        <source>Check the file&apos;s integrity.</source>
        <translation>检查文件是否完好。</translation>
    </message>
    <message>
        <source>Write a consistent copy.</source>
        <translation>备份一份一致的副本。</translation>
    </message>
    <message>
        <source>Take in the working days of another year.</source>
        <translation>导入其他年份的工作日。</translation>
    </message>
    <message>
        <source>answer as one JSON object</source>
        <translation>结果输出为一个JSON对象</translation>
    </message>
    <message>
        <source>Write the ten-day&apos;s form of each unit.</source>
        <translation>生成各单位本旬报表。</translation>
    </message>
    <message>
        <source>Take returned forms, or try what they would change.</source>
        <translation>收表，或先试收。</translation>
    </message>
    <message>
        <source>Send refused or doubtful forms back with reasons.</source>
        <translation>退回未接收或有疑点的报表，附理由。</translation>
    </message>
    <message>
        <source>Freeze a ten-day period.</source>
        <translation>将一个旬归档。</translation>
    </message>
    <message>
        <source>Open a closed ten-day period again.</source>
        <translation>重新打开已归档的旬。</translation>
    </message>
    <message>
        <source>Put a second truth beside a closed period&apos;s reading.</source>
        <translation>更正已归档旬的填报值，原值保留。</translation>
    </message>
    <message>
        <source>Compare the numbers of an edited paper with the data.</source>
        <translation>将修改后文稿的数字与数据核对。</translation>
    </message>
    <message>
        <source>Make the search index anew from the reports.</source>
        <translation>按旬报重建搜索索引。</translation>
    </message>
    <message>
        <source>Letters that the ladder proposes, and what became of them.</source>
        <translation>督办函件的建议、发出和办理情况。</translation>
    </message>
    <message>
        <source>Record a meeting and what it decided.</source>
        <translation>录入会议及议定事项。</translation>
    </message>
    <message>
        <source>Decisions, leaders&apos; instructions and matters to coordinate, and what became of them.</source>
        <translation>议定事项、批示和需协调事项及其办理情况。</translation>
    </message>
    <message>
        <source>Make the office file of the next year.</source>
        <translation>生成下一年度的办公室文件。</translation>
    </message>
    <message>
        <source>Write a folder that lets a successor take over.</source>
        <translation>生成交接材料文件夹。</translation>
    </message>
    <message>
        <source>a file kept beside what is entered</source>
        <translation>随录入内容保存的文件</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>&quot;%1&quot;: %2 is not in the data.</source>
        <translation>“%1”：%2 在数据中没有。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the %2 of the data is left out.</source>
        <translation>“%1”：数据中的 %2 未写入。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2 stands where the data has %3.</source>
        <translation>“%1”：写的是 %2，数据为 %3。</translation>
    </message>
    <message>
        <source>The text document holds %1 numbers where the paper has %2: it cannot be that paper.</source>
        <translation>这份文稿中有 %1 个数字，而原文只有 %2 个：不会是同一份文稿。</translation>
    </message>
</context>
<context>
    <name>CorrectText</name>
    <message>
        <source>the closed ten-day period</source>
        <translation>已归档的旬</translation>
    </message>
    <message>
        <source>the task&apos;s number</source>
        <translation>任务编号</translation>
    </message>
    <message>
        <source>whose reading it is</source>
        <translation>填报单位</translation>
    </message>
    <message>
        <source>what is right</source>
        <translation>正确的数值</translation>
    </message>
    <message>
        <source>why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>CorrectionText</name>
    <message>
        <source>%1 is not closed: record the value (&quot;xundu record&quot;) instead of correcting it.</source>
        <translation>%1尚未归档，请直接录入数值（xundu record），无需更正。</translation>
    </message>
    <message>
        <source>%1 has no value of %2 for %3: there is nothing to correct.</source>
        <translation>%1没有“%2”在%3的填报值，无可更正。</translation>
    </message>
    <message>
        <source>%1 stands at %2 already: there is nothing to correct.</source>
        <translation>%1现为%2，无需更正。</translation>
    </message>
    <message>
        <source>A correction needs its reason.</source>
        <translation>更正须填写原因。</translation>
    </message>
    <message>
        <source>Correct %1, %2, %3</source>
        <translation>更正%1（%2，%3）</translation>
    </message>
</context>
<context>
    <name>CreateText</name>
    <message>
        <source>The plan %1 cannot be read: %2.</source>
        <translation>方案%1无法读取：%2。</translation>
    </message>
    <message>
        <source>another plan than the built-in one</source>
        <translation>改用另一份方案，不用内置方案</translation>
    </message>
    <message>
        <source>add invented returns, marked as such</source>
        <translation>加入虚构的填报数据，并注明为演示</translation>
    </message>
    <message>
        <source>The name of the new office file</source>
        <translation>新办公室文件的名称</translation>
    </message>
    <message>
        <source>The demo returns belong to the built-in plan: give --demo or --plan, not both.</source>
        <translation>演示数据只适用于内置方案：--demo和--plan只能选一个。</translation>
    </message>
</context>
<context>
    <name>CurveText</name>
    <message>
        <source>%1 %2 short</source>
        <translation>差%1%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>forecast %1</source>
        <translation>推算%1</translation>
    </message>
</context>
<context>
    <name>DemoText</name>
    <message>
        <source>The demo returns are missing from the program.</source>
        <translation>程序中缺少演示数据。</translation>
    </message>
    <message>
        <source>Demo: baselines, paces and dates</source>
        <translation>演示数据：基数、序时和时限</translation>
    </message>
    <message>
        <source>Demo: returns of %1</source>
        <translation>演示数据：%1填报</translation>
    </message>
</context>
<context>
    <name>DocxReaderText</name>
    <message>
        <source>This is not a text document (.docx).</source>
        <translation>这不是 .docx 文档。</translation>
    </message>
    <message>
        <source>This is a text document of the old kind (.doc, .wps). Open it, save it as .docx and take that file.</source>
        <translation>这是旧格式文档（.doc、.wps）。请打开后另存为 .docx，再用另存的文件核对。</translation>
    </message>
    <message>
        <source>The text document is protected by a password for opening. Take the password off and save it again.</source>
        <translation>文档设有打开密码。请取消密码并重新保存。</translation>
    </message>
    <message>
        <source>The text document is damaged. Open it, save it as .docx and take that file.</source>
        <translation>文档已损坏。请打开后另存为 .docx，再用另存的文件核对。</translation>
    </message>
    <message>
        <source>The text document holds far more than a paper can hold.</source>
        <translation>文档内容远超一份文稿的篇幅，不予读取。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1无法读取：%2。</translation>
    </message>
</context>
<context>
    <name>DoubtText</name>
    <message>
        <source>%1: %2 after %3 looks like another unit of measure; the unit is %4.</source>
        <translation>%1：上期%3，本期%2，计量单位可能有误；应以“%4”为单位。</translation>
    </message>
    <message>
        <source>%1 counts from the start of the year and cannot fall: %2 after %3.</source>
        <translation>%1自年初累计，不会减少：上期%3，本期%2。</translation>
    </message>
    <message>
        <source>%1 rose from %2 to %3, far more than usual.</source>
        <translation>%1由%2增至%3，远超往常。</translation>
    </message>
    <message>
        <source>The progress text is the same as in %1.</source>
        <translation>进展文字与%1的相同。</translation>
    </message>
    <message>
        <source>Everything is reached, yet the text says that it is still going on.</source>
        <translation>各项均已达标，文字却说仍在推进。</translation>
    </message>
    <message>
        <source>%1: %2 looks like a share of one; the unit is %, which would make it %3.</source>
        <translation>%1：%2像是小数形式的百分数；计量单位是%，应为%3。</translation>
    </message>
    <message>
        <source>%1 is counted in %2: %3 is no whole number.</source>
        <translation>%1按%2计数：%3不是整数。</translation>
    </message>
</context>
<context>
    <name>EvaluationText</name>
    <message>
        <source>This entry is no longer in the office file.</source>
        <translation>办公室文件中已没有这一条。</translation>
    </message>
    <message>
        <source>The points of a criterion cannot be below zero.</source>
        <translation>评价内容的分值不能为负。</translation>
    </message>
    <message>
        <source>The points add up to %1; they have to add up to 100.</source>
        <translation>分值合计为%1，应为100。</translation>
    </message>
    <message>
        <source>The weights of led and shared tasks cannot be below zero, nor both zero.</source>
        <translation>牵头和责任任务的权重不能为负，也不能都为零。</translation>
    </message>
    <message>
        <source>The most that bonuses can add cannot be below zero.</source>
        <translation>加分上限不能为负。</translation>
    </message>
    <message>
        <source>No points are neither a bonus nor a deduction.</source>
        <translation>分值为零，既不是加分也不是扣分。</translation>
    </message>
    <message>
        <source>More than %1 points are not given or taken at once.</source>
        <translation>一次加分或扣分不能超过%1分。</translation>
    </message>
    <message>
        <source>Points are given or taken for a reason: enter it.</source>
        <translation>加分或扣分须有理由，请填写。</translation>
    </message>
    <message>
        <source>Points are given or taken with a proof: name the document.</source>
        <translation>加分或扣分须有依据，请写明文件。</translation>
    </message>
    <message>
        <source>An exemption names a task, a ten-day period or both.</source>
        <translation>豁免须指明任务或旬，或两者都指明。</translation>
    </message>
    <message>
        <source>A unit is exempted for a reason: enter it.</source>
        <translation>豁免须有理由，请填写。</translation>
    </message>
    <message>
        <source>Task %1 %2</source>
        <translation>任务%1 %2</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>shares in</source>
        <translation>责任</translation>
    </message>
    <message>
        <source>closed on %1: 100%</source>
        <translation>%1销号：100%</translation>
    </message>
    <message>
        <source>nothing to judge it by</source>
        <translation>无可评价的依据</translation>
    </message>
    <message>
        <source>%1 × weight %2</source>
        <translation>%1 × 权重%2</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未计入</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, task %2</source>
        <translation>%1，任务%2</translation>
    </message>
    <message>
        <source>0 of 1</source>
        <translation>0/1</translation>
    </message>
    <message>
        <source>came late</source>
        <translation>迟报</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>有疑问</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>to be answered by %1</source>
        <translation>应于%1前答复</translation>
    </message>
    <message>
        <source>, answered on %1</source>
        <translation>，%1答复</translation>
    </message>
    <message>
        <source>, followed by %1</source>
        <translation>，其后发出%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>exempted</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>1 of 1</source>
        <translation>1/1</translation>
    </message>
    <message>
        <source>1 of 1, settled by itself</source>
        <translation>1/1，自动办结</translation>
    </message>
    <message>
        <source>0 of 1, late</source>
        <translation>0/1，逾期答复</translation>
    </message>
    <message>
        <source>0 of 1, unanswered</source>
        <translation>0/1，未答复</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>期限未到，暂不计</translation>
    </message>
    <message>
        <source>own share</source>
        <translation>本单位份额</translation>
    </message>
    <message>
        <source>own mark</source>
        <translation>本单位达标</translation>
    </message>
    <message>
        <source>city</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>%1 (%2) no figure, left out</source>
        <translation>%1（%2）无数据，未计入</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1＝%2</translation>
    </message>
    <message>
        <source>%1 not due yet, left out</source>
        <translation>%1未到时限，未计入</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3</source>
        <translation>%1÷%2＝%3</translation>
    </message>
    <message>
        <source>nothing to judge by: full points</source>
        <translation>无评价对象，计满分</translation>
    </message>
    <message>
        <source>together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1/%2分</translation>
    </message>
    <message>
        <source>Completion of tasks</source>
        <translation>任务完成</translation>
    </message>
    <message>
        <source>Reports on time</source>
        <translation>按时报送</translation>
    </message>
    <message>
        <source>Quality of returns</source>
        <translation>填报质量</translation>
    </message>
    <message>
        <source>Letters answered</source>
        <translation>督办办理</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>below zero: counted as 0</source>
        <translation>低于零分，按0分计</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>By the rules in force</source>
        <translation>按现行规则</translation>
    </message>
    <message>
        <source>no more than this is added</source>
        <translation>已达加分上限</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>评价内容</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计分</translation>
    </message>
    <message>
        <source>How it was reckoned</source>
        <translation>计算过程</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据来源</translation>
    </message>
    <message>
        <source>%1 (%2) %3</source>
        <translation>%1（%2）%3</translation>
    </message>
    <message>
        <source>(%1−%2)/(%3−%2) = %4</source>
        <translation>（%1−%2）÷（%3−%2）＝%4</translation>
    </message>
    <message>
        <source>%1/%2 = %3</source>
        <translation>%1÷%2＝%3</translation>
    </message>
    <message>
        <source>%1, counts %2</source>
        <translation>%1，按%2计</translation>
    </message>
</context>
<context>
    <name>EvidenceFileText</name>
    <message>
        <source>%1 is a link: take the file it leads to.</source>
        <translation>“%1”是快捷方式或链接，请选取它指向的文件。</translation>
    </message>
    <message>
        <source>%1 is a folder: take the files in it.</source>
        <translation>“%1”是文件夹，请选取其中的文件。</translation>
    </message>
    <message>
        <source>%1 is not there, or is no file.</source>
        <translation>“%1”不存在，或者不是文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1无法读取：%2。</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加佐证材料</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s) of evidence to task %1</source>
        <translation>
            <numerusform>为任务%1添加%n份佐证材料</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>This file is no longer among the evidence.</source>
        <translation>佐证材料中已没有这份文件。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB: make it smaller, or keep it elsewhere and say where.</source>
        <translation>“%1”超过%2 MB，请压缩后再添加，或另行存放并注明存放位置。</translation>
    </message>
    <message>
        <source>%1 is empty: it proves nothing.</source>
        <translation>“%1”是空文件，不能作为佐证。</translation>
    </message>
    <message>
        <source>%1 is a program, not a document: programs are not kept here.</source>
        <translation>“%1”是程序，不是文档；这里不保存程序。</translation>
    </message>
    <message>
        <source>The file has no name.</source>
        <translation>文件没有名称。</translation>
    </message>
    <message>
        <source>The task has this file already, as %1.</source>
        <translation>该任务已有内容相同的文件：%1。</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>Lag below %1 points green, to %2 yellow, above red</source>
        <translation>滞后小于%1个百分点为绿，至%2为黄，大于%2为红</translation>
    </message>
    <message>
        <source>A dated milestone overdue by up to %1 ten-day periods is yellow, by more red</source>
        <translation>节点逾期%1旬以内亮黄灯，超过%1旬亮红灯</translation>
    </message>
    <message>
        <source>Not reached after the due date: red</source>
        <translation>过了期限仍未达标，亮红灯</translation>
    </message>
    <message>
        <source>A level without a baseline gives no light until the office enters one</source>
        <translation>没有基数的指标不亮灯，请录入基数</translation>
    </message>
    <message>
        <source>Without a pace nothing is expected: decide it in the set-up table</source>
        <translation>未定序时就无从比较，请在“基础设定”中定下</translation>
    </message>
    <message>
        <source>Milestones without a date give no light: date them in the tab of measures</source>
        <translation>节点未定时间不亮灯，请在“举措与节点”中填写</translation>
    </message>
    <message>
        <source>Figures that come once a year, or less than %1 % expected so far</source>
        <translation>未到期不算滞后；年底统计或序时不足%1%暂不亮灯</translation>
    </message>
    <message>
        <source>Target reached: done</source>
        <translation>达到目标即为完成</translation>
    </message>
    <message>
        <source>Where no part gives a light, the lead unit&apos;s own assessment counts</source>
        <translation>各项都不亮灯时，以牵头单位自评为准</translation>
    </message>
    <message>
        <source>Set by the office with a reason</source>
        <translation>由专班办公室改定，并注明理由</translation>
    </message>
    <message>
        <source>rule book version %1, defaults</source>
        <translation>规则簿第%1版，默认规则</translation>
    </message>
    <message>
        <source>rule book version %1, %2</source>
        <translation>规则簿第%1版，%2</translation>
    </message>
    <message>
        <source>%1 units pass</source>
        <translation>%1家达标</translation>
    </message>
    <message>
        <source>%1 days ÷ %2 days</source>
        <translation>%1天 ÷ %2天</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>序时</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>滞后</translation>
    </message>
    <message numerus="yes">
        <source>and %n more unit(s)</source>
        <translation>
            <numerusform>另有%n家单位</numerusform>
        </translation>
    </message>
    <message>
        <source>from counties and zone: the source unit has no reading</source>
        <translation>数据责任单位未报，取各县市区和高新区合计</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>尚无填报值</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>figure of this period</source>
        <translation>本旬数据</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) old</source>
        <translation>
            <numerusform>%n旬前的数据</numerusform>
        </translation>
    </message>
    <message>
        <source>lately %1</source>
        <translation>近期每旬%1</translation>
    </message>
    <message>
        <source>due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>first due</source>
        <translation>原定</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A task shows the worst of its hard indicators and dated milestones</source>
        <translation>任务灯取最差的硬指标和已定时间的节点</translation>
    </message>
    <message>
        <source>computed: %1</source>
        <translation>测算：%1</translation>
    </message>
    <message>
        <source>set to %1 by %2: </source>
        <translation>%2改定为%1：</translation>
    </message>
    <message>
        <source>A striving target: never worse than yellow</source>
        <translation>力争指标最多亮黄灯</translation>
    </message>
    <message>
        <source>A dated milestone is green until its day</source>
        <translation>有日期的节点到期前为绿灯</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) left, each needs </source>
        <translation>
            <numerusform>余%n旬，每旬需</numerusform>
        </translation>
    </message>
    <message>
        <source>the unit wrote “%1”; the office corrected it</source>
        <translation>单位原填“%1”，办公室已改正</translation>
    </message>
    <message>
        <source>moved %1</source>
        <translation>调整：%1</translation>
    </message>
    <message>
        <source>Without a target nothing is judged: the office sets it in the table of indicators</source>
        <translation>未定目标的不作评价，请在指标表中填写目标</translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>Expected − done</source>
        <translation>序时－完成</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>决定因素</translation>
    </message>
    <message>
        <source>Needed per period</source>
        <translation>每旬需完成</translation>
    </message>
    <message>
        <source>%1; lately %2</source>
        <translation>%1；近期每旬%2</translation>
    </message>
    <message>
        <source>At year end</source>
        <translation>年底推算</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>原定</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>研判</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>按规则测算</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1, worse: before it was %2</source>
        <translation>%1，上旬为%2，变差</translation>
    </message>
    <message>
        <source>%1, better: before it was %2</source>
        <translation>%1，上旬为%2，好转</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1，与上旬相同</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>progress %1</source>
        <translation>进度 %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>序时 %1</translation>
    </message>
    <message>
        <source>against pace %1 points</source>
        <translation>与序时相差 %1 个百分点</translation>
    </message>
    <message>
        <source>needed per period %1</source>
        <translation>每旬需 %1</translation>
    </message>
    <message>
        <source>forecast %1</source>
        <translation>预计 %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>value before the span</source>
        <translation>期初值</translation>
    </message>
    <message>
        <source>growth over the span</source>
        <translation>期内增幅</translation>
    </message>
    <message>
        <source>%1: %2, entered by the office</source>
        <translation>%1：%2，专班办录入</translation>
    </message>
    <message>
        <source>received today at %1</source>
        <translation>今日 %1 收到</translation>
    </message>
    <message>
        <source>received on %1 at %2</source>
        <translation>%1 %2 收到</translation>
    </message>
    <message numerus="yes">
        <source>and %n more reading(s)</source>
        <translation>
            <numerusform>另有%n个填报值</numerusform>
        </translation>
    </message>
    <message>
        <source>counted by the program</source>
        <translation>由程序统计</translation>
    </message>
    <message>
        <source>answers required</source>
        <translation>应报份数</translation>
    </message>
    <message>
        <source>answers received</source>
        <translation>已报份数</translation>
    </message>
    <message>
        <source>answers received late</source>
        <translation>迟报份数</translation>
    </message>
    <message>
        <source>answers missing</source>
        <translation>未报份数</translation>
    </message>
    <message>
        <source>tasks: %1</source>
        <translation>任务：%1</translation>
    </message>
    <message>
        <source>indicators: %1</source>
        <translation>指标：%1</translation>
    </message>
    <message>
        <source>units</source>
        <translation>个单位</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>基数 %1</translation>
    </message>
    <message>
        <source>share %1</source>
        <translation>分解数 %1</translation>
    </message>
    <message>
        <source>counties and zone together</source>
        <translation>县市区合计</translation>
    </message>
    <message>
        <source>what the city has beyond counties and zone</source>
        <translation>全市数减县市区合计的余数</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>&quot;%1&quot; is a folder; name a file.</source>
        <translation>“%1”是文件夹，请写明文件名。</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>找不到文件夹“%1”。请核对路径。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be written to. Choose another one.</source>
        <translation>文件夹“%1”不能写入，请另选一个。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is read-only. Choose another name.</source>
        <translation>文件“%1”是只读的，请换一个名称。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be written; nothing was changed. Is the disk full?</source>
        <translation>文件“%1”未能写入，数据没有改动。磁盘是否已满？</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>找不到文件%1。请核对路径。</translation>
    </message>
    <message>
        <source>%1 is a folder, not an office file. Choose a file that ends in .xundu.</source>
        <translation>%1是文件夹，不是办公室文件。请选择以.xundu结尾的文件。</translation>
    </message>
    <message>
        <source>%1 is empty. Go back to a backup, or make a new office file under another name.</source>
        <translation>%1是空文件。请改用备份，或换名新建办公室文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Ask for the right to read it.</source>
        <translation>%1无法读取。请申请读取权限。</translation>
    </message>
    <message>
        <source>%1 is not an office file: it holds something else. Choose another file.</source>
        <translation>%1不是办公室文件，里面是其他内容。请另选文件。</translation>
    </message>
    <message>
        <source>%1 belongs to another program: it is not an office file. Choose another file.</source>
        <translation>%1属于其他程序，不是办公室文件。请另选文件。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. Install that version to open it.</source>
        <translation>%1由较新版本的旬督保存。请安装该版本后再打开。</translation>
    </message>
    <message>
        <source>%1 was written by an older version of this program. Open it once for writing to bring it up to date.</source>
        <translation>%1由较旧版本的旬督保存。请以可写方式打开一次，完成升级。</translation>
    </message>
    <message>
        <source>%1 is already there and is not overwritten. Choose another name.</source>
        <translation>%1已经存在，不会被覆盖。请换一个名称。</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first.</source>
        <translation>没有文件夹%1。请先新建。</translation>
    </message>
    <message>
        <source>%1 could not be given its name. Check the folder and try again.</source>
        <translation>%1未能改成正式名称。请检查文件夹后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose a folder you may write to.</source>
        <translation>%1不能写入。请选择有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be put into its place: what stood there still stands. Is it open in another program?</source>
        <translation>文件“%1”无法放到指定位置，原有文件未变。是否正被其他程序打开？</translation>
    </message>
</context>
<context>
    <name>FindingGroupText</name>
    <message>
        <source>accepted as it is</source>
        <translation>已照收</translation>
    </message>
    <message>
        <source>Unit not known</source>
        <translation>单位未识别</translation>
    </message>
    <message>
        <source>%1  came at %2</source>
        <translation>%1  %2 收到</translation>
    </message>
    <message>
        <source>%1  taken on %2</source>
        <translation>%1  %2 已接收</translation>
    </message>
    <message>
        <source>Accept as is</source>
        <translation>照收</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>改正</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Return the file</source>
        <translation>整份退回</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>照收</translation>
    </message>
    <message>
        <source>Check for its own period</source>
        <translation>按表上所写的旬核对</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部采纳</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Take %1 %2</source>
        <comment>value, unit</comment>
        <translation>取 %1 %2</translation>
    </message>
    <message>
        <source>left empty → %1</source>
        <translation>未填 → %1</translation>
    </message>
    <message>
        <source>%1 → emptied</source>
        <translation>%1 → 已清空</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>as written, as taken</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>FindingRowText</name>
    <message>
        <source>must be mended</source>
        <translation>应改正</translation>
    </message>
    <message>
        <source>please confirm</source>
        <translation>请确认</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>What the cell should say</source>
        <translation>改成什么</translation>
    </message>
</context>
<context>
    <name>FindingWordText</name>
    <message>
        <source>Not a workbook</source>
        <translation>不是电子表格</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>设有密码</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>Not a form of this office</source>
        <translation>不是本办公室的报表</translation>
    </message>
    <message>
        <source>Form of another office file</source>
        <translation>其他办公室的报表</translation>
    </message>
    <message>
        <source>Form of another period</source>
        <translation>不是本旬的报表</translation>
    </message>
    <message>
        <source>The period is closed</source>
        <translation>本旬已归档</translation>
    </message>
    <message>
        <source>Unit unknown</source>
        <translation>单位不明</translation>
    </message>
    <message>
        <source>Form of an older version</source>
        <translation>旧版报表</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>Formula with an error</source>
        <translation>公式出错</translation>
    </message>
    <message>
        <source>Formula without a value</source>
        <translation>公式没有结果</translation>
    </message>
    <message>
        <source>Number is not exact</source>
        <translation>数字不确切</translation>
    </message>
    <message>
        <source>Another unit of measure</source>
        <translation>计量单位不符</translation>
    </message>
    <message>
        <source>Number cannot be</source>
        <translation>数值超出可能范围</translation>
    </message>
    <message>
        <source>Two answers to one question</source>
        <translation>填报项不唯一</translation>
    </message>
    <message>
        <source>Cumulative value fell</source>
        <translation>累计数变小</translation>
    </message>
    <message>
        <source>Perhaps the wrong unit of measure</source>
        <translation>疑为计量单位填错</translation>
    </message>
    <message>
        <source>Same words as last time</source>
        <translation>进展文字与上期相同</translation>
    </message>
    <message>
        <source>Figure and words disagree</source>
        <translation>数字与文字不符</translation>
    </message>
    <message>
        <source>Grew unusually much</source>
        <translation>一旬增加过多</translation>
    </message>
    <message>
        <source>Number read out of text</source>
        <translation>从文字中读出数字</translation>
    </message>
    <message>
        <source>Row is missing</source>
        <translation>缺行</translation>
    </message>
    <message>
        <source>Row left empty</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Row that was not asked for</source>
        <translation>多出的行</translation>
    </message>
    <message>
        <source>Differs from the source unit</source>
        <translation>与数据责任单位不一致</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>逾期报送</translation>
    </message>
    <message>
        <source>Assessment not understood</source>
        <translation>自评无法识别</translation>
    </message>
    <message>
        <source>Known by its heading alone</source>
        <translation>仅凭表头识别</translation>
    </message>
    <message>
        <source>can be taken</source>
        <translation>可接收</translation>
    </message>
    <message>
        <source>can be taken, with doubts</source>
        <translation>可接收，有疑点</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>不能接收</translation>
    </message>
    <message>
        <source>taken before</source>
        <translation>此前已接收</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Empty, beside an earlier return</source>
        <translation>空表，此前已有报表</translation>
    </message>
    <message>
        <source>Nothing is filled in</source>
        <translation>没有填写内容</translation>
    </message>
    <message>
        <source>Two files of one unit</source>
        <translation>同一单位有两份文件</translation>
    </message>
    <message>
        <source>Written in the wrong place?</source>
        <translation>填错了位置？</translation>
    </message>
    <message>
        <source>Count with a fraction</source>
        <translation>个数带小数</translation>
    </message>
    <message>
        <source>Holds what a form does not need</source>
        <translation>带有表外内容</translation>
    </message>
    <message>
        <source>taken before, replaced later</source>
        <translation>此前已接收，后有新表</translation>
    </message>
</context>
<context>
    <name>FollowUpText</name>
    <message>
        <source>%1 was closed on %2. Open it again first, with the reason.</source>
        <translation>%1已于%2销号。请先说明原因重新打开。</translation>
    </message>
    <message>
        <source>%1 is not closed: there is nothing to open again or to look at a second time.</source>
        <translation>%1尚未销号，不需要重新打开或回头看。</translation>
    </message>
    <message>
        <source>%1 has no answer yet: record that first.</source>
        <translation>%1尚无答复，请先登记答复。</translation>
    </message>
    <message>
        <source>%1 can be closed once its answer is verified: record that first.</source>
        <translation>%1须先核实答复才能销号，请先登记核实情况。</translation>
    </message>
    <message>
        <source>The answer to %1 is empty: enter what was answered.</source>
        <translation>对%1的答复是空的，请填写答复内容。</translation>
    </message>
    <message>
        <source>%1 is closed with its proof only: say what shows that it is done.</source>
        <translation>%1凭依据销号，请写明办结的依据。</translation>
    </message>
    <message>
        <source>Say what was looked at for %1, and what was found.</source>
        <translation>请写明对%1核查了什么、结果如何。</translation>
    </message>
    <message>
        <source>Give the reason for %1.</source>
        <translation>请写明%1的原因。</translation>
    </message>
    <message>
        <source>An extension for %1 says how far things are: enter that.</source>
        <translation>%1的延期须说明目前进展，请填写。</translation>
    </message>
    <message>
        <source>%1 has no day to be extended.</source>
        <translation>%1没有时限，无须延期。</translation>
    </message>
    <message>
        <source>%1 was due on %2. An extension is asked for before the day; now an answer is due.</source>
        <translation>%1的时限是%2。延期须在到期前提出，现在应当答复。</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>What was looked at, and what was found</source>
        <translation>核查内容和结果</translation>
    </message>
    <message>
        <source>What shows that it is done</source>
        <translation>办结依据</translation>
    </message>
    <message>
        <source>What the second look found</source>
        <translation>回头看的结果</translation>
    </message>
    <message>
        <source>Why it is not done after all</source>
        <translation>重新打开的原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Enter the reason.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>Enter how far things are.</source>
        <translation>请填写目前进展。</translation>
    </message>
    <message>
        <source>%1
The first day, %2, stays on record.</source>
        <translation>%1
原定日期%2一直保留。</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>新的日期</translation>
    </message>
    <message>
        <source>How far things are</source>
        <translation>目前进展</translation>
    </message>
    <message>
        <source>Keep a scan of the paper beside it?</source>
        <translation>是否附上文件扫描件？</translation>
    </message>
    <message>
        <source>Without a file</source>
        <translation>不附文件</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>The scan</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>登记答复…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>核实…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>销号…</translation>
    </message>
    <message>
        <source>Look again…</source>
        <translation>回头看…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>延期…</translation>
    </message>
    <message>
        <source>The new day of %1 has to be %2 or a later one.</source>
        <translation>%1的新期限不得早于%2。</translation>
    </message>
    <message>
        <source>The new day has to be %1 or a later one.</source>
        <translation>新期限不得早于%1。</translation>
    </message>
    <message>
        <source>Its day, %1, is over: set a new one by “Extend…” afterwards.</source>
        <translation>原定期限%1已过，重新打开后请用“延期”定新的期限。</translation>
    </message>
</context>
<context>
    <name>FollowingText</name>
    <message>
        <source>%1: %2</source>
        <comment>what, of what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Do not write to %1 about it: %2</source>
        <translation>不向%1发函：%2</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>找不到文件%1。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1无法读取：%2。</translation>
    </message>
</context>
<context>
    <name>FormReaderText</name>
    <message>
        <source>A correction names %1, which the workbook does not have.</source>
        <translation>更正所指的%1在表中不存在。</translation>
    </message>
</context>
<context>
    <name>FormsText</name>
    <message>
        <source>the ten-day period</source>
        <translation>旬</translation>
    </message>
    <message>
        <source>the folder to write to; it is made</source>
        <translation>写到哪个文件夹（没有就新建）</translation>
    </message>
    <message>
        <source>only this unit or group; repeatable</source>
        <translation>只发给这个单位或这组单位，可重复</translation>
    </message>
    <message>
        <source>%1 has no duty in %2, so there is no form for it.</source>
        <translation>%1在%2没有报送职责，不发报表。</translation>
    </message>
    <message>
        <source>%1 is closed: no forms go out for it.</source>
        <translation>%1已归档，不再下发报表。</translation>
    </message>
    <message>
        <source>Issue forms of %1</source>
        <translation>下发%1报表</translation>
    </message>
    <message>
        <source>No unit has a form in %1.</source>
        <translation>%1没有单位需要填报，没有表可发。</translation>
    </message>
</context>
<context>
    <name>FractionText</name>
    <message>
        <source>A number is too large to be reckoned with exactly. Check the values entered.</source>
        <translation>数值太大，无法精确计算。请核对录入的数值。</translation>
    </message>
</context>
<context>
    <name>GroundsText</name>
    <message>
        <source>Change with grounds</source>
        <translation>凭据变更</translation>
    </message>
    <message>
        <source>The original stays on record, with the reason and the document.</source>
        <translation>原来的值与理由、文号一并留存。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>This is changed only for a reason: give it.</source>
        <translation>须说明理由才能改，请填写理由。</translation>
    </message>
    <message>
        <source>A reason has at most %1 characters; this one has %2.</source>
        <translation>理由最多%1字，现有%2字。</translation>
    </message>
    <message>
        <source>Give the number of the document that allows it.</source>
        <translation>请填依据文号。</translation>
    </message>
    <message>
        <source>A document&apos;s number has at most %1 characters; this one has %2.</source>
        <translation>文号最多%1个字，现有%2个字。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, document</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 → %2, %3: %4</source>
        <comment>before, after, day, grounds</comment>
        <translation>%1→%2，%3调整：%4</translation>
    </message>
    <message>
        <source>Document number, if any</source>
        <translation>文号（如有）</translation>
    </message>
</context>
<context>
    <name>HandoverText</name>
    <message>
        <source>the folder to write to; it is made</source>
        <translation>写到哪个文件夹（没有就新建）</translation>
    </message>
    <message>
        <source>Handed over in %1</source>
        <translation>交接材料在%1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>无法建立文件夹 %1，请另选一个。</translation>
    </message>
    <message>
        <source>%1 could not be given its name. Check the folder and try again.</source>
        <translation>%1未能改成正式名称。请检查文件夹后重试。</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder for the hand-over.</source>
        <translation>%1是文件。请为交接材料选一个文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 is not empty. Choose a new one, so that the hand-over holds nothing else.</source>
        <translation>文件夹%1不是空的。请另选一个新文件夹，以免混入其他内容。</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first.</source>
        <translation>没有文件夹%1。请先新建。</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>value</source>
        <translation>填报值</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>file</source>
        <translation>来源文件</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>next steps</source>
        <translation>下步打算</translation>
    </message>
    <message>
        <source>needs coordination</source>
        <translation>需协调事项</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>own assessment</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>milestone due</source>
        <translation>节点时限</translation>
    </message>
    <message>
        <source>milestone done</source>
        <translation>节点完成日期</translation>
    </message>
    <message>
        <source>task due</source>
        <translation>任务时限</translation>
    </message>
    <message>
        <source>task closed</source>
        <translation>任务销号日期</translation>
    </message>
    <message>
        <source>how often to report</source>
        <translation>填报频次</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>序时</translation>
    </message>
    <message>
        <source>source unit</source>
        <translation>数据责任单位</translation>
    </message>
    <message>
        <source>step of the pace</source>
        <translation>分段序时</translation>
    </message>
    <message>
        <source>share of the target</source>
        <translation>分解数</translation>
    </message>
    <message>
        <source>light set by hand</source>
        <translation>改定的灯</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>kind of measure</source>
        <translation>举措类别</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文号</translation>
    </message>
</context>
<context>
    <name>IndicatorText</name>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>本旬值</translation>
    </message>
    <message>
        <source>Done and expected</source>
        <translation>完成与序时</translation>
    </message>
    <message>
        <source>done %1, expected %2</source>
        <translation>完成%1，序时%2</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>相差</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>每旬需</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>推算</translation>
    </message>
</context>
<context>
    <name>IndicatorUnitText</name>
    <message>
        <source>passes</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>short</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>%1 of %2 units pass, %3 without a reading</source>
        <translation>%2家中%1家达标，%3家未报</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>%1 (source, inferred)</source>
        <translation>%1（责任，推定）</translation>
    </message>
    <message>
        <source>%1 (source)</source>
        <translation>%1（责任）</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新值</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分解数</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>counties and zone together %1</source>
        <translation>各县市区和高新区合计%1</translation>
    </message>
    <message>
        <source>city %1, left over %2</source>
        <translation>全市%1，相差%2</translation>
    </message>
    <message>
        <source>the zone&apos;s figures may lie inside a county&apos;s</source>
        <translation>高新区数可能含在所在县区数内</translation>
    </message>
    <message>
        <source>no county or zone has a reading yet</source>
        <translation>各县市区和高新区均未报</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>reason, who, day</comment>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>office</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>%1: the unit wrote “%2”</source>
        <translation>%1：单位原填“%2”</translation>
    </message>
    <message>
        <source>Corrected, %1: %2</source>
        <translation>更正 %1：%2</translation>
    </message>
    <message>
        <source>Share of %1 in %2</source>
        <translation>%2分解给%1</translation>
    </message>
    <message>
        <source>the shares add up to the target, %1</source>
        <translation>分解数合计%1，与全市目标一致</translation>
    </message>
    <message>
        <source>the shares add up to %1, %2 more than the target of %3</source>
        <translation>分解数合计%1，比全市目标%3多%2</translation>
    </message>
    <message>
        <source>the shares add up to %1, %2 of the target of %3 are left over</source>
        <translation>分解数合计%1，距全市目标%3还差%2未分解</translation>
    </message>
    <message>
        <source>The plan has no county to break the target down to.</source>
        <translation>方案中没有可供分解的县市区。</translation>
    </message>
    <message>
        <source>Break %1 down evenly</source>
        <translation>平均分解%1</translation>
    </message>
</context>
<context>
    <name>IntakeText</name>
    <message>
        <source>The file cannot be opened.</source>
        <translation>文件打不开。</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>请确认文件还在，且有权读取。</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>这不是文件。</translation>
    </message>
    <message>
        <source>Name the returned file itself.</source>
        <translation>请指定单位发来的文件。</translation>
    </message>
</context>
<context>
    <name>IssuedPaperText</name>
    <message>
        <source>Issue %1</source>
        <translation>印发%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no document number. It is written like %2.</source>
        <translation>“%1”不是文号。文号写作%2。</translation>
    </message>
    <message>
        <source>%1 is the plan&apos;s own number. Take another.</source>
        <translation>%1是实施方案本身的文号，请换一个。</translation>
    </message>
    <message>
        <source>%1 is taken by %2, issued on %3 by %4. The next free number is %5.</source>
        <translation>%1已用于%2（%3由%4印发）。下一个可用的文号是%5。</translation>
    </message>
    <message>
        <source>Issue %1 (%2)</source>
        <translation>印发%1（%2）</translation>
    </message>
    <message>
        <source>%1 is not the next number: %2 would be. What lies between stays unused.</source>
        <translation>%1不是下一个文号：下一个应为%2，中间的文号将空缺。</translation>
    </message>
    <message>
        <source>%1 was given in the office file of the year before. The next free number is %2.</source>
        <translation>%1已在上一年度的办公室文件中用过。下一个文号是%2。</translation>
    </message>
    <message>
        <source>%1 is of %2. If the office file of %2 is made already, it does not know of it: go on after it there by typing the number.</source>
        <translation>%1属于%2年。如已生成%2年的办公室文件，那里并不知道这个文号：请在那里手工输入文号接着编。</translation>
    </message>
</context>
<context>
    <name>JournalText</name>
    <message>
        <source>(undone by entry %1)</source>
        <translation>（已由第%1条撤销）</translation>
    </message>
    <message>
        <source>An entry of the journal cannot be read. Go back to a backup; keep the damaged file.</source>
        <translation>日志中有一条无法读取。请改用备份，并保留已损坏的文件。</translation>
    </message>
    <message>
        <source>Later changes stand on this one, so it was left as it is.</source>
        <translation>此后的改动以它为基础，因此保持原样。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is final and cannot be taken back. What came before it stays too.</source>
        <translation>“%1”已经定案，不能撤销，此前的操作也随之保留。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to bring again.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>Entry %1 of the journal was changed after it was written, so it is not used. Go back to a backup.</source>
        <translation>日志第%1条写入后被改动过，因此不予采用。请改用备份。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>final</source>
        <translation>不可撤销</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>KindText</name>
    <message>
        <source>Ten-day bulletin</source>
        <translation>旬工作调度通报</translation>
    </message>
    <message>
        <source>Task ledger</source>
        <translation>任务台账</translation>
    </message>
    <message>
        <source>Indicator table</source>
        <translation>指标进度表</translation>
    </message>
    <message>
        <source>County matrix</source>
        <translation>县市区分解进度</translation>
    </message>
    <message>
        <source>Unit sheet</source>
        <translation>单位一页纸</translation>
    </message>
    <message>
        <source>Summary of a span</source>
        <translation>月度、季度、半年小结</translation>
    </message>
    <message>
        <source>Meeting pack</source>
        <translation>推进会材料</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>提醒、催办、督办函件</translation>
    </message>
    <message>
        <source>Wall chart</source>
        <translation>挂图作战图</translation>
    </message>
    <message>
        <source>Monitoring ledgers</source>
        <translation>跟踪调度台账</translation>
    </message>
    <message>
        <source>Annual evaluation</source>
        <translation>年度监测评价表</translation>
    </message>
</context>
<context>
    <name>LedgerText</name>
    <message>
        <source>The plan has no programme %1. They are numbered 1 to %2.</source>
        <translation>方案中没有工程%1。工程编号为1至%2。</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message>
        <source>There is nothing to write to %1 about in %2.</source>
        <translation>%2没有需要致函%1的事项。</translation>
    </message>
    <message>
        <source>There is nothing to write to any unit about in %1.</source>
        <translation>%1没有需要致函的单位。</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n letter(s) of %1</source>
        <translation>
            <numerusform>发出%1函件%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>A text of the letter to %1 was edited, but the letter says something else by now. Look at it again on the page Papers; nothing was issued.</source>
        <translation>给%1的函件改过文字，但数据变化后内容已不同。请到文稿页再看一遍；本次没有发出任何函件。</translation>
    </message>
    <message>
        <source>The letters are issued and recorded, but not all files came into the folder. Their copies can be saved again on the page Notices.</source>
        <translation>函件已编号并登记发出，但部分文件没有写进文件夹。可在督办页另存原件。</translation>
    </message>
</context>
<context>
    <name>LightText</name>
    <message>
        <source>exactly on the target that must be exceeded</source>
        <translation>恰与目标持平，须超过目标方为完成</translation>
    </message>
    <message>
        <source>%1 points ahead of the expected progress</source>
        <translation>超前序时%1个百分点</translation>
    </message>
    <message>
        <source>%1 points behind the expected progress</source>
        <translation>落后序时%1个百分点</translation>
    </message>
    <message>
        <source>; a striving target is never worse than yellow</source>
        <translation>；力争指标最多亮黄灯</translation>
    </message>
    <message>
        <source>on schedule</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>far behind</source>
        <translation>严重滞后</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>overdue since this ten-day period</source>
        <translation>本旬起逾期</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n ten-day period(s)</source>
        <translation>
            <numerusform>逾期%n旬</numerusform>
        </translation>
    </message>
    <message>
        <source>the due date has passed and the target is not reached</source>
        <translation>已过期限，未达目标</translation>
    </message>
    <message>
        <source>no reading yet: counted as nothing done, %1 points behind</source>
        <translation>尚无填报值，按未推进计，落后序时%1个百分点</translation>
    </message>
    <message>
        <source>no baseline entered yet</source>
        <translation>尚未录入基数</translation>
    </message>
    <message>
        <source>no pace decided yet</source>
        <translation>尚未确定序时</translation>
    </message>
    <message>
        <source>no milestone has a date yet</source>
        <translation>节点均未定时间</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>尚未到期</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已达目标</translation>
    </message>
    <message>
        <source>assessed by the lead unit itself: %1</source>
        <translation>牵头单位自评%1</translation>
    </message>
    <message>
        <source>set by %1: %2</source>
        <translation>由%1改定：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>lagging</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>far behind schedule</source>
        <translation>严重滞后</translation>
    </message>
    <message>
        <source>no light</source>
        <translation>未亮灯</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>缺基数</translation>
    </message>
    <message>
        <source>no pace</source>
        <translation>待定序时</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>未定节点</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>待统计</translation>
    </message>
    <message>
        <source>no figure is due yet</source>
        <translation>尚未到统计时点</translation>
    </message>
    <message>
        <source>no target set yet</source>
        <translation>尚未确定目标</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>待定目标</translation>
    </message>
</context>
<context>
    <name>LockText</name>
    <message>
        <source>someone</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>an unknown computer</source>
        <translation>未知的电脑</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>未知时间</translation>
    </message>
    <message>
        <source>%1 is open for writing: by %2, on %3, since %4. Open it for reading, or have it closed there.</source>
        <translation>%1正在被使用：使用人%2，电脑%3，自%4起。请以只读方式打开，或请对方关闭。</translation>
    </message>
    <message>
        <source>%1 cannot be written to. Open the file for reading, or copy it to a folder of your own.</source>
        <translation>%1不能写入。请以只读方式打开，或把文件复制到自己的文件夹。</translation>
    </message>
    <message>
        <source>The lock could not be written in %1. Check that there is room on the disk.</source>
        <translation>未能在%1写入锁定标记。请检查磁盘是否有空间。</translation>
    </message>
</context>
<context>
    <name>MaintenanceText</name>
    <message>
        <source>The office file</source>
        <translation>办公室文件</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>文件完好。</translation>
    </message>
    <message>
        <source>The name of the copy</source>
        <translation>副本的名称</translation>
    </message>
    <message>
        <source>The calendar file</source>
        <translation>日历文件</translation>
    </message>
    <message>
        <source>The calendar %1 cannot be read: %2.</source>
        <translation>日历%1无法读取：%2。</translation>
    </message>
    <message>
        <source>Import the working calendar</source>
        <translation>导入工作日历</translation>
    </message>
</context>
<context>
    <name>MeasureLedgerText</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>first due on %1</source>
        <translation>原定时限%1</translation>
    </message>
    <message>
        <source>What is built</source>
        <translation>建设内容</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>当前节点</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>推进中</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>no milestones</source>
        <translation>未定节点</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>noted in %1: %2</source>
        <translation>%1记录：%2</translation>
    </message>
    <message>
        <source>Note on task %1</source>
        <translation>记录任务%1的进展</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>存在问题</translation>
    </message>
</context>
<context>
    <name>MeasureNoteText</name>
    <message>
        <source>Task %1 has no measure %2.</source>
        <translation>任务%1没有举措%2。</translation>
    </message>
    <message>
        <source>The text has more than %1 characters.</source>
        <translation>文字超过%1字。</translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message>
        <source>milestone</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>未定时间</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>逾期%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Measure or milestone</source>
        <translation>举措或节点</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Reword measure %1 of task %2</source>
        <translation>改写任务 %2 的举措 %1</translation>
    </message>
    <message>
        <source>Kind of measure %1 of task %2</source>
        <translation>任务 %2 的举措 %1 的类别</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of measure.</source>
        <translation>“%1”不是举措的类别。</translation>
    </message>
    <message>
        <source>Task %1, milestone moved to %2: %3</source>
        <translation>任务%1节点改期至%2：%3</translation>
    </message>
    <message>
        <source>first due on %1</source>
        <translation>原定时限%1</translation>
    </message>
    <message>
        <source>Date milestone “%1”</source>
        <translation>确定节点“%1”的时限</translation>
    </message>
    <message>
        <source>Milestone “%1”: %2 → %3</source>
        <translation>节点“%1”：%2→%3</translation>
    </message>
    <message>
        <source>%1 has not come yet.</source>
        <translation>%1还没有到。</translation>
    </message>
    <message>
        <source>Complete milestone “%1”</source>
        <translation>登记节点“%1”完成</translation>
    </message>
    <message>
        <source>Reword milestone “%1”</source>
        <translation>修改节点“%1”的文字</translation>
    </message>
</context>
<context>
    <name>MeetingRowText</name>
    <message>
        <source>Held on</source>
        <translation>召开日期</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>%1 of %2 decisions open</source>
        <translation>%2项议定事项中%1项在办</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>会议情况</translation>
    </message>
    <message>
        <source>Meeting of %1: %2</source>
        <translation>%1会议：%2</translation>
    </message>
    <message>
        <source>Day of the meeting: %1</source>
        <translation>会议日期：%1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>议定事项：%1</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n decision(s)</source>
        <translation>
            <numerusform>录入%n项议定事项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingText</name>
    <message>
        <source>&quot;%1&quot; is no decision. It is written as TEXT|UNIT,UNIT|PERIOD.</source>
        <translation>“%1”不是议定事项的写法。应写作：内容|单位,单位|旬。</translation>
    </message>
    <message>
        <source>the ten-day period of which it speaks</source>
        <translation>会议所讲的旬</translation>
    </message>
    <message>
        <source>the day; without it today</source>
        <translation>日期，不写为今天</translation>
    </message>
    <message>
        <source>the meeting&apos;s name</source>
        <translation>会议名称</translation>
    </message>
    <message>
        <source>the hour</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>who chairs it</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>who is present</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>what was decided: text, units and the ten-day period due; repeatable</source>
        <translation>议定事项：内容、单位和时限（旬），可重复</translation>
    </message>
    <message>
        <source>Record the meeting of %1</source>
        <translation>录入%1的会议</translation>
    </message>
    <message>
        <source>An item of the agenda needs a title.</source>
        <translation>议程事项须有标题。</translation>
    </message>
    <message>
        <source>No meeting &quot;%1&quot; is recorded in the office file.</source>
        <translation>办公室文件中没有会议“%1”。</translation>
    </message>
    <message>
        <source>The meeting decided something: it cannot be removed. Remove its decisions first.</source>
        <translation>会议已有议定事项，不能删除。请先删除议定事项。</translation>
    </message>
</context>
<context>
    <name>NewYearText</name>
    <message>
        <source>%1 is not closed yet. What is still reported or given in the old year does not come into the new file.</source>
        <translation>%1尚未归档。旧年度以后再报送、交办的内容不会进入新文件。</translation>
    </message>
    <message>
        <source>The office file of %1: %2</source>
        <translation>%1年的办公室文件：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n家单位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) without a target yet</source>
        <translation>
            <numerusform>%n项指标尚未确定目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with the value at which they ended</source>
        <translation>
            <numerusform>其中%n项带有上年末数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that are not closed</source>
        <translation>
            <numerusform>%n项未办结事项</numerusform>
        </translation>
    </message>
    <message>
        <source>To set now: targets, baselines, paces and days of milestones.</source>
        <translation>现在需要确定：目标、基数、序时和节点时限。</translation>
    </message>
    <message>
        <source>The name of the new year&apos;s file</source>
        <translation>新年度文件的名称</translation>
    </message>
    <message>
        <source>Carry over from %1</source>
        <translation>由%1转入</translation>
    </message>
    <message>
        <source>No longer in the old file: %1. What was noted beside it went on without it; look for the file in a backup.</source>
        <translation>旧文件中已没有：%1。相关记录已照常结转；原件请到备份中查找。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are not done. They stay in the old file, and are followed to their end there.</source>
        <translation>
            <numerusform>还有%n件函件未办结，不带入新文件，请在上年的文件里办结。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>%1 tells %2 of this matter already, issued on %3. Nothing was issued.</source>
        <translation>%1已于%3就此事致%2，本次没有发出任何函件。</translation>
    </message>
    <message>
        <source>No letter &quot;%1&quot; is recorded in the office file.</source>
        <translation>办公室文件中没有函件“%1”。</translation>
    </message>
    <message>
        <source>This letter is no longer in the office file.</source>
        <translation>办公室文件中已没有这件函件。</translation>
    </message>
    <message>
        <source>A proposed matter is dropped for a reason only: give it.</source>
        <translation>不发函须说明理由，请填写。</translation>
    </message>
    <message>
        <source>This matter is no longer among the dropped ones.</source>
        <translation>不发函的事项中已没有这一项。</translation>
    </message>
    <message numerus="yes">
        <source>task(s) %1</source>
        <translation>
            <numerusform>任务%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) given</source>
        <translation>
            <numerusform>交办事项%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>proposed (internal list)</source>
        <translation>建议（内部清单）</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>not proposed</source>
        <translation>不再建议</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>%1起逾期</translation>
    </message>
    <message>
        <source>%1, second look from %2</source>
        <translation>%1，%2起回头看</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>旬</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>%1 was issued to %2 for this ten-day period on %3 already. A unit gets one letter for each. Nothing was issued.</source>
        <translation>本旬已于%3向%2发出%1，每旬每单位只发一件。未发出任何函件。</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <comment>unit, its successor</comment>
        <translation>%1（现%2）</translation>
    </message>
</context>
<context>
    <name>NoticesText</name>
    <message>
        <source>another day for letter N, asked for before the old one; with how far things are</source>
        <translation>函件N延期（到期前提出），附目前进展</translation>
    </message>
    <message>
        <source>letter N is done; a supervision counts as verified by who closes it</source>
        <translation>函件N办结销号；督办件由销号人一并核实</translation>
    </message>
    <message>
        <source>letter N is not done after all</source>
        <translation>函件N重新打开</translation>
    </message>
    <message>
        <source>Follow up letters</source>
        <translation>跟踪函件</translation>
    </message>
    <message>
        <source>the ten-day period</source>
        <translation>旬</translation>
    </message>
    <message>
        <source>number the proposed letters and record them as issued</source>
        <translation>为建议的函件编号并记为已发出</translation>
    </message>
    <message>
        <source>the folder to write the letters to; it is made</source>
        <translation>函件写到哪个文件夹（没有就新建）</translation>
    </message>
    <message>
        <source>No letter to %1 of %2 is recorded in the office file.</source>
        <translation>办公室文件中没有登记%2发给%1的函件。</translation>
    </message>
    <message>
        <source>what was answered to letter N, its number or, in this period, its unit</source>
        <translation>函件 N 的答复；N 为函件编号，本旬的也可写单位名</translation>
    </message>
    <message>
        <source>Letters are issued in one call and answers recorded in another: leave --issue or the others away.</source>
        <translation>发出函件和登记答复请分两次调用：去掉 --issue 或其他选项。</translation>
    </message>
</context>
<context>
    <name>OfficeText</name>
    <message>
        <source>New office file</source>
        <translation>新建办公室文件</translation>
    </message>
</context>
<context>
    <name>OfficialText</name>
    <message>
        <source>This paper is of one unit: say which.</source>
        <translation>这种文稿按单位出具，请指明单位。</translation>
    </message>
</context>
<context>
    <name>OldFigureText</name>
    <message>
        <source>still prints %1: %2, issued %3</source>
        <translation>仍印有%1：%2，%3印发</translation>
    </message>
    <message>
        <source>warning: an issued paper %1.</source>
        <translation>提示：已印发的文稿%1。</translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Goals alone</source>
        <translation>总体目标</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>End of %1</source>
        <translation>%1末</translation>
    </message>
    <message>
        <source>then at the pace of the last six periods</source>
        <translation>往后按近6旬均速推算</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4; done %5, expected %6, gap %7 points; forecast at year end %8 (%9)</source>
        <comment>indicator, value, /target, light, …</comment>
        <translation>%1：%2%3，%4；完成%5，序时%6，与序时差%7个百分点；年底推算%8（%9）</translation>
    </message>
    <message>
        <source>%1: %2 of %3 forms on time</source>
        <translation>%1：应报%3份，按时%2份</translation>
    </message>
    <message>
        <source>late: %1</source>
        <translation>迟报：%1</translation>
    </message>
    <message>
        <source>not in: %1</source>
        <translation>未报：%1</translation>
    </message>
</context>
<context>
    <name>PaperEffectText</name>
    <message>
        <source>Bulletin of %1 (draft)</source>
        <translation>%1通报（草稿）</translation>
    </message>
    <message numerus="yes">
        <source>carries %n old figure(s)</source>
        <translation>
            <numerusform>有 %n 个数未更新</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>已印发文稿</translation>
    </message>
    <message>
        <source>not affected</source>
        <translation>不受影响</translation>
    </message>
    <message>
        <source>takes the new figures</source>
        <translation>将采用新数</translation>
    </message>
</context>
<context>
    <name>PaperOptionText</name>
    <message>
        <source>&quot;%1&quot; is not the number of a programme.</source>
        <translation>“%1”不是工程编号。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a light. It is done, green, yellow, red or none.</source>
        <translation>“%1”不是灯。灯写作done、green、yellow、red或none。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way to seal. It is own, none or on_behalf.</source>
        <translation>“%1”不是用印方式。用印方式写作own（本机关印章）、none（不盖章）或on_behalf（代章）。</translation>
    </message>
    <message>
        <source>of this unit</source>
        <translation>这个单位的</translation>
    </message>
    <message>
        <source>the first ten-day period of the span</source>
        <translation>时段的首旬</translation>
    </message>
    <message>
        <source>only this programme</source>
        <translation>只要这个工程</translation>
    </message>
    <message>
        <source>only tasks with these lights</source>
        <translation>只要亮这些灯的任务</translation>
    </message>
    <message>
        <source>only these columns</source>
        <translation>只要这些列</translation>
    </message>
    <message>
        <source>the document number; when issued without, the next</source>
        <translation>文号；印发时不写则取下一号</translation>
    </message>
    <message>
        <source>the day of signing</source>
        <translation>成文日期</translation>
    </message>
    <message>
        <source>own, none or on_behalf; without it as the office has it</source>
        <translation>own（本机关印章）、none（不盖章）或on_behalf（代章）；不写则按本办公室的设定</translation>
    </message>
    <message>
        <source>in parts for a printer of A4</source>
        <translation>A4拼页，供A4打印机打印</translation>
    </message>
    <message>
        <source>of this meeting</source>
        <translation>这次会议的</translation>
    </message>
    <message>
        <source>this letter</source>
        <translation>这份函件</translation>
    </message>
    <message>
        <source>There is no paper &quot;%1&quot;. There are: %2.</source>
        <translation>没有文种“%1”。可选：%2。</translation>
    </message>
    <message>
        <source>--%1 does not go with %2. It goes with: %3.</source>
        <translation>--%1不适用于%2。适用于：%3。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a meeting.</source>
        <translation>“%1”不是会议编号。</translation>
    </message>
</context>
<context>
    <name>PaperStyleText</name>
    <message>
        <source>%1 has %2 characters; there is room for %3.</source>
        <translation>%1有%2个字，最多%3个字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot stand before a number. Give letters alone, such as those of the plan&apos;s own number.</source>
        <translation>“%1”不能用作机关代字。代字只写文字，如实施方案文号中的代字。</translation>
    </message>
    <message>
        <source>The head</source>
        <translation>发文机关标志</translation>
    </message>
    <message>
        <source>The series of papers</source>
        <translation>机关代字</translation>
    </message>
    <message>
        <source>The series of letters</source>
        <translation>函件代字</translation>
    </message>
    <message>
        <source>The list of copies</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>The printing office</source>
        <translation>印发机关</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>The plan has no such unit.</source>
        <translation>方案中没有这个单位。</translation>
    </message>
    <message>
        <source> or .</source>
        <translation>或 .</translation>
    </message>
    <message>
        <source>The span begins after its end: %1 comes after %2.</source>
        <translation>起止颠倒：%1在%2之后。</translation>
    </message>
    <message>
        <source>This paper is written as .%1: take a name that ends so.</source>
        <translation>这种文稿的格式是.%1：请用以此结尾的文件名。</translation>
    </message>
    <message>
        <source>This kind of paper is not written as a text document: there is nothing to check.</source>
        <translation>这类材料不输出文字文稿（.docx），没有可核对的内容。</translation>
    </message>
    <message>
        <source>The paper could not be made: %1.</source>
        <translation>文稿未能生成：%1。</translation>
    </message>
</context>
<context>
    <name>PaperWordingText</name>
    <message>
        <source>The text has %1 characters; there is room for %2.</source>
        <translation>文字有%1个字，最多%2个字。</translation>
    </message>
    <message>
        <source>A sentence cannot be empty. Take it back to have the program&apos;s own.</source>
        <translation>句子不能为空。要用程序原有的句子，请恢复原文。</translation>
    </message>
</context>
<context>
    <name>PartText</name>
    <message>
        <source>this must be an object in braces.</source>
        <translation>此处应为花括号括起的对象。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;.</source>
        <translation>%1不能是“%2”。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少%1。</translation>
    </message>
    <message>
        <source>%1 must be a text that is not empty.</source>
        <translation>%1应为文字，且不能为空。</translation>
    </message>
    <message>
        <source>%1 is made of letters, digits and hyphens; &quot;%2&quot; is not.</source>
        <translation>%1只能用字母、数字和连字符，“%2”不符合。</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1 up.</source>
        <translation>%1应为不小于1的整数。</translation>
    </message>
    <message>
        <source>%1 must be a number below 1000000000000 with at most six decimals.</source>
        <translation>%1应为小于1000000000000的数，最多六位小数。</translation>
    </message>
    <message>
        <source>%1 must be a day such as 2025-12-31; &quot;%2&quot; is none.</source>
        <translation>%1应为日期，如2025-12-31，“%2”不是。</translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation>%1应为列表。</translation>
    </message>
    <message>
        <source>%1 may hold only texts that are not empty.</source>
        <translation>%1中的文字不能为空。</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1应为true或false。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means nothing here.</source>
        <translation>此处不应有“%1”。</translation>
    </message>
</context>
<context>
    <name>PasteText</name>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>This cell cannot be changed.</source>
        <translation>此格不能改。</translation>
    </message>
</context>
<context>
    <name>PdfText</name>
    <message>
        <source>The PDF could not be made.</source>
        <translation>PDF未能生成。</translation>
    </message>
</context>
<context>
    <name>PlanDocumentText</name>
    <message>
        <source>The plan needs a title.</source>
        <translation>方案须有标题。</translation>
    </message>
    <message>
        <source>The day of issue has to be one of %1 or of the year before.</source>
        <translation>发文日期应在%1年或上一年。</translation>
    </message>
</context>
<context>
    <name>PlanEditText</name>
    <message>
        <source>This cannot be left empty.</source>
        <translation>这里不能空着。</translation>
    </message>
    <message>
        <source>Task %1 has no measure %2.</source>
        <translation>任务 %1 没有举措 %2。</translation>
    </message>
    <message>
        <source>An indicator that is counted unit by unit or in stages comes with the plan alone.</source>
        <translation>逐单位计或分阶段计的指标只能随方案而来。</translation>
    </message>
    <message>
        <source>The target must be above zero.</source>
        <translation>目标必须大于零。</translation>
    </message>
    <message>
        <source>%1 has figures or a changed target on record, so it stays.</source>
        <translation>%1 已有数字或目标变更记录，不能删除。</translation>
    </message>
    <message>
        <source>This text has %1 characters; at most %2 are allowed.</source>
        <translation>这段文字有%1字，最多%2字。</translation>
    </message>
    <message>
        <source>Milestone %1 was moved: it stays with its first day. Give it another one instead.</source>
        <translation>节点%1改过期，须连同原定日期留存。可另定日期，不能删除。</translation>
    </message>
    <message>
        <source>A closed period tells of milestone %1, so it stays. Say when it was done, or give it another day.</source>
        <translation>已归档的旬讲到节点%1，不能删除。可填完成日期，或另定日期。</translation>
    </message>
    <message>
        <source>A closed period tells of %1, so it stays.</source>
        <translation>已归档的旬讲到%1，不能删除。</translation>
    </message>
    <message>
        <source>What was noted of this measure is kept, from %1 on: it stays. Empty the notes first.</source>
        <translation>这项举措自%1起有跟踪记录，不能删除。请先清空记录。</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>task force</source>
        <translation>专班</translation>
    </message>
    <message>
        <source>unit no. %1</source>
        <translation>第%1个单位</translation>
    </message>
    <message>
        <source>exactly one unit must be the office&apos;s host (&quot;office_host&quot;).</source>
        <translation>应有且只有一家单位是办公室所在单位（“office_host”）。</translation>
    </message>
    <message>
        <source>group no. %1</source>
        <translation>第%1个单位组</translation>
    </message>
    <message>
        <source>programme no. %1</source>
        <translation>第%1个工程</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少%1。</translation>
    </message>
    <message>
        <source>indicator no. %1</source>
        <translation>第%1个指标</translation>
    </message>
    <message>
        <source>the year must lie between 1900 and 2999.</source>
        <translation>年份应在1900至2999之间。</translation>
    </message>
    <message>
        <source>a plan of %1 is issued in that year or the one before.</source>
        <translation>%1年的方案应在当年或上一年印发。</translation>
    </message>
    <message>
        <source>the plan cannot be published before it is issued.</source>
        <translation>方案的公布日期不能早于印发日期。</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>单位%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already taken.</source>
        <translation>“%1”已被占用。</translation>
    </message>
    <message>
        <source>a section, and nothing else, has a parent.</source>
        <translation>科室要有上级单位，其他单位不能有。</translation>
    </message>
    <message>
        <source>the parent of a section cannot be a section.</source>
        <translation>科室的上级单位不能是科室。</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>单位组%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is named twice.</source>
        <translation>“%1”重复出现。</translation>
    </message>
    <message>
        <source>a group needs members.</source>
        <translation>单位组要有成员。</translation>
    </message>
    <message>
        <source>programme %1</source>
        <translation>工程%1</translation>
    </message>
    <message>
        <source>task no. %2 of programme %1</source>
        <translation>工程%1的第%2项任务</translation>
    </message>
    <message>
        <source>a programme needs tasks.</source>
        <translation>工程要有任务。</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>任务%1</translation>
    </message>
    <message>
        <source>a task needs at least one lead.</source>
        <translation>任务至少要有一个牵头单位。</translation>
    </message>
    <message>
        <source>measure %2 of task %1</source>
        <translation>任务%1的第%2项举措</translation>
    </message>
    <message>
        <source>milestone no. %1</source>
        <translation>第%1个节点</translation>
    </message>
    <message>
        <source>milestone %1</source>
        <translation>节点%1</translation>
    </message>
    <message>
        <source>indicator %1</source>
        <translation>指标%1</translation>
    </message>
    <message>
        <source>the plan has no group &quot;%1&quot;.</source>
        <translation>方案中没有单位组“%1”。</translation>
    </message>
    <message>
        <source>an indicator of kind &quot;every_unit&quot;, and no other, has a &quot;group&quot;, and then no &quot;source&quot;.</source>
        <translation>只有“every_unit”类指标要有“group”，且不能有“source”；其他指标不能有“group”。</translation>
    </message>
    <message>
        <source>mention %2 of %1</source>
        <translation>%1的第%2处表述</translation>
    </message>
    <message>
        <source>the plan has no task %1.</source>
        <translation>方案中没有任务%1。</translation>
    </message>
    <message>
        <source>it must be mentioned among the goals or in a task (&quot;mentions&quot;).</source>
        <translation>应在总目标或任务中有表述（“mentions”）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no pace; write even, year_end, level, unset or steps:2025-06-mid=20,2025-12-late=50.</source>
        <translation>“%1”不是序时方式；请写even、year_end、level、unset或steps:2025-06-mid=20,2025-12-late=50。</translation>
    </message>
    <message>
        <source>%1 does not lie in the plan&apos;s year %2.</source>
        <translation>%1不在方案年度%2年之内。</translation>
    </message>
    <message>
        <source>the plan has no unit &quot;%1&quot;.</source>
        <translation>方案中没有单位“%1”。</translation>
    </message>
    <message>
        <source>This is not a plan file: it is not JSON, or it is cut off.</source>
        <translation>这不是方案文件：不是JSON格式，或内容不完整。</translation>
    </message>
    <message>
        <source>plan file</source>
        <translation>方案文件</translation>
    </message>
    <message>
        <source>The program&apos;s own plan is missing. Install the program again.</source>
        <translation>程序缺少内置方案。请重新安装程序。</translation>
    </message>
</context>
<context>
    <name>PlansText</name>
    <message>
        <source>A changed target or due day needs its reason and the document that allows it.</source>
        <translation>调整目标或时限，要写明理由和依据文件。</translation>
    </message>
    <message>
        <source>Baseline and target of %1 cannot both be %2: there would be nothing left to do.</source>
        <translation>%1的基数和目标不能同为%2，否则无事可做。</translation>
    </message>
    <message>
        <source>This is not a day of the calendar.</source>
        <translation>没有这一天。</translation>
    </message>
    <message>
        <source>%1 is neither a county nor a zone: only these have shares of a target.</source>
        <translation>%1不是县市区，也不是高新区：只有县市区和高新区有分解数。</translation>
    </message>
    <message>
        <source>A share of a target cannot be below zero.</source>
        <translation>分解数不能小于零。</translation>
    </message>
    <message>
        <source>%1 is reported by every unit for itself: it has no source.</source>
        <translation>%1由各单位自行填报，没有数据责任单位。</translation>
    </message>
    <message>
        <source>A pace by steps needs at least one step, and no other pace has any.</source>
        <translation>分段序时至少要有一段，其他序时方式不分段。</translation>
    </message>
    <message>
        <source>The target of %1 must be above zero.</source>
        <translation>%1的目标应大于零。</translation>
    </message>
    <message>
        <source>A task cannot be due before its plan begins: %1.</source>
        <translation>任务时限不能早于方案年度的第一天：%1。</translation>
    </message>
    <message>
        <source>A document allows a change for a reason: give that too.</source>
        <translation>有文号还要写明原因。</translation>
    </message>
</context>
<context>
    <name>PrintText</name>
    <message>
        <source>The printer %1 takes no job.</source>
        <translation>打印机%1不接受打印任务。</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>没有打印机</translation>
    </message>
    <message>
        <source>This computer has no printer. The same pages can be written as a PDF and printed elsewhere.</source>
        <translation>这台电脑没有打印机。同样的页面可以存成 PDF，拿到别处打印。</translation>
    </message>
    <message>
        <source>Write PDF…</source>
        <translation>存成 PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>The printer %1 stopped.</source>
        <translation>打印机%1停了。</translation>
    </message>
    <message numerus="yes">
        <source>Print %n paper(s)</source>
        <translation>
            <numerusform>打印%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintoutText</name>
    <message>
        <source>%1 cannot be printed: it is no readable PDF.</source>
        <translation>%1不能打印：它不是可读的PDF。</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>Stopped as asked. Nothing was changed.</source>
        <translation>已按要求停止，什么都没有改。</translation>
    </message>
</context>
<context>
    <name>PromptText</name>
    <message>
        <source>Spreadsheet (%1)</source>
        <translation>表格（%1）</translation>
    </message>
    <message>
        <source>PDF paper (%1)</source>
        <translation>PDF文稿（%1）</translation>
    </message>
    <message>
        <source>Office file (%1)</source>
        <translation>办公室文件（%1）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Text document (%1)</source>
        <translation>文字文档 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Type an answer, or cancel.</source>
        <translation>请填写内容；不想填就取消。</translation>
    </message>
</context>
<context>
    <name>ProposedNumberText</name>
    <message>
        <source>left empty</source>
        <translation>未填</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2: %3 → %4 %5</source>
        <comment>unit, indicator, as written, as taken, unit of measure</comment>
        <translation>%1  %2：%3 → %4 %5</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>[options]</source>
        <translation>[选项]</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>%1 is no ratio: enter one number, not a quotient.</source>
        <translation>%1不是比例：请填一个数，不要填分数。</translation>
    </message>
    <message>
        <source>%1 cannot be below 0.</source>
        <translation>%1不能小于0。</translation>
    </message>
    <message>
        <source>%1: the numerator cannot exceed the denominator.</source>
        <translation>%1：分子不能大于分母。</translation>
    </message>
    <message>
        <source>%1 cannot exceed 100 %.</source>
        <translation>%1不能超过100%。</translation>
    </message>
</context>
<context>
    <name>ReceptionText</name>
    <message>
        <source>missing</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>退回待重报</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>视为无变化</translation>
    </message>
    <message>
        <source>no duty</source>
        <translation>无任务</translation>
    </message>
    <message>
        <source>not required, not sent</source>
        <translation>可不报，未报</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n doubt(s)</source>
        <translation>
            <numerusform>%1，%n 处疑点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1，迟报</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>&quot;%1&quot; is not an assessment. It is normal, behind, far_behind or done.</source>
        <translation>“%1”不是自评。自评写作normal、behind、far_behind或done。</translation>
    </message>
    <message>
        <source>the ten-day period</source>
        <translation>旬</translation>
    </message>
    <message>
        <source>the task&apos;s number</source>
        <translation>任务编号</translation>
    </message>
    <message>
        <source>who reports</source>
        <translation>填报单位</translation>
    </message>
    <message>
        <source>progress made</source>
        <translation>本期进展</translation>
    </message>
    <message>
        <source>problems met</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>next steps</source>
        <translation>下步打算</translation>
    </message>
    <message>
        <source>what needs coordination</source>
        <translation>需协调事项</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>normal, behind, far_behind or done</source>
        <translation>自评：normal、behind、far_behind或done</translation>
    </message>
    <message>
        <source>a reading; may be repeated</source>
        <translation>填报值，可重复使用</translation>
    </message>
    <message>
        <source>warning (%1): %2</source>
        <translation>提示（%1）：%2</translation>
    </message>
</context>
<context>
    <name>RecordingText</name>
    <message>
        <source>The plan has no indicator &quot;%1&quot;.</source>
        <translation>方案中没有指标“%1”。</translation>
    </message>
    <message>
        <source>%1 (%2) does not belong to task %3.</source>
        <translation>%1（%2）不属于任务%3。</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1填了两次。</translation>
    </message>
    <message>
        <source>There is nothing to record: give a text, a value, an assessment or &quot;unchanged&quot;.</source>
        <translation>没有可录入的内容：请填写文字、数值、自评或“无变化”。</translation>
    </message>
    <message>
        <source>The plan has no such task or unit.</source>
        <translation>方案中没有这项任务或这家单位。</translation>
    </message>
    <message>
        <source>%1 lies outside the plan&apos;s year %2.</source>
        <translation>%1不在方案年度%2年之内。</translation>
    </message>
    <message>
        <source>%1 has no duty on task %2. Check the task&apos;s number and the unit.</source>
        <translation>%1没有任务%2的填报责任。请核对任务编号和单位。</translation>
    </message>
    <message>
        <source>Record progress of task %1, %2</source>
        <translation>录入任务%1进展（%2）</translation>
    </message>
    <message>
        <source>%1: the figure of %2 does not count for the city&apos;s value; only its source unit, the counties and the zone do.</source>
        <translation>%1：%2的数字不计入全市数；只有数据责任单位、各县市区和高新区的计入。</translation>
    </message>
</context>
<context>
    <name>ReminderText</name>
    <message numerus="yes">
        <source>Remind %n unit(s)</source>
        <translation>
            <numerusform>提醒 %n 家</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReopenText</name>
    <message>
        <source>the ten-day period</source>
        <translation>旬</translation>
    </message>
    <message>
        <source>why; it stands in the journal</source>
        <translation>原因；记入日志</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>the ten-day period; without it the current one</source>
        <translation>旬；不写则为当前旬</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>The kind of paper</source>
        <translation>文种</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>旬</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1（迟报）</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下步打算</translation>
    </message>
    <message>
        <source>Needs coordination</source>
        <translation>需协调事项</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>record it as issued: its period can then no longer be opened again</source>
        <translation>登记为已印发；该旬此后不能重新打开</translation>
    </message>
    <message>
        <source>--to and --period both name the last ten-day period. Give one of them.</source>
        <translation>--to和--period都指末旬，只写其中一个。</translation>
    </message>
    <message>
        <source>the last ten-day period of a span</source>
        <translation>时段的末旬</translation>
    </message>
</context>
<context>
    <name>ReturnText</name>
    <message>
        <source>the ten-day period</source>
        <translation>旬</translation>
    </message>
    <message>
        <source>the folder to write to; it is made</source>
        <translation>写到哪个文件夹（没有就新建）</translation>
    </message>
    <message>
        <source>%1: nothing is doubtful, so there is nothing to send back.</source>
        <translation>%1：没有疑点，无须退回。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2%3</translation>
    </message>
    <message>
        <source>%1 went back already today, at %2 by %3: nothing was written.</source>
        <translation>%1 今天 %2 已由 %3 退回：没有再写文件。</translation>
    </message>
    <message>
        <source>%1: nothing in it is doubtful. Doubts are open about another file of the unit: %2.</source>
        <translation>%1：其中没有疑点。该单位另一份文件尚有疑点：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ReturnedFilesText</name>
    <message>
        <source>A returned file or a folder</source>
        <translation>回收的文件或文件夹</translation>
    </message>
    <message>
        <source>There is no returned file in %1.</source>
        <translation>%1中没有单位发来的文件。</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Rules change by a document: give its number.</source>
        <translation>改规则要有文件依据：请填文号。</translation>
    </message>
    <message>
        <source>Percentages lie between 0 and 100.</source>
        <translation>百分数在 0 到 100 之间。</translation>
    </message>
    <message>
        <source>Red begins above %1 points and yellow from %2: red cannot begin before yellow.</source>
        <translation>超过 %1 点为红，%2 点起为黄：红不能早于黄。</translation>
    </message>
    <message>
        <source>A milestone turns red after 0 to 36 ten-day periods.</source>
        <translation>节点变红的旬数在 0 到 36 之间。</translation>
    </message>
    <message>
        <source>Forms are due at most %1 days before or after the end of their ten-day period.</source>
        <translation>填报截止日最多在旬末前后 %1 天。</translation>
    </message>
    <message>
        <source>%1 is closed and keeps its rules: a new version begins later.</source>
        <translation>%1已归档，保持原来的规则；新版本要从以后的旬开始。</translation>
    </message>
    <message>
        <source>Preview of rules</source>
        <translation>试看规则</translation>
    </message>
    <message>
        <source>Version %1 begins with %2: a newer one cannot begin before it.</source>
        <translation>第%1版从%2起施行，新版不能早于它。</translation>
    </message>
</context>
<context>
    <name>RulesText</name>
    <message>
        <source>the working day before</source>
        <translation>前一个工作日</translation>
    </message>
    <message>
        <source>the working day after</source>
        <translation>后一个工作日</translation>
    </message>
    <message>
        <source>the second working day after</source>
        <translation>其后第二个工作日</translation>
    </message>
    <message>
        <source>the last day, or %1</source>
        <translation>旬末当日，遇休为%1</translation>
    </message>
    <message>
        <source>%1 d after the end, or %2</source>
        <translation>旬末后 %1 天，遇休为%2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>as the program comes</source>
        <translation>程序默认</translation>
    </message>
    <message>
        <source>Yellow from</source>
        <translation>滞后起点</translation>
    </message>
    <message>
        <source>Red above</source>
        <translation>严重滞后超过</translation>
    </message>
    <message>
        <source>Milestone red after</source>
        <translation>节点逾期变红</translation>
    </message>
    <message>
        <source>No figure from</source>
        <translation>无数字亮灯起点</translation>
    </message>
    <message>
        <source>“About” within</source>
        <translation>“左右”幅度</translation>
    </message>
    <message>
        <source>Forms are due on</source>
        <translation>填报截止日</translation>
    </message>
</context>
<context>
    <name>ScanText</name>
    <message>
        <source>The file has no name.</source>
        <translation>文件没有名称。</translation>
    </message>
    <message>
        <source>%1 is no longer in the office file. What was noted beside it is still there; look for the file in a backup, or attach it again.</source>
        <translation>办公室文件中已没有%1。当时的登记内容仍在；请从备份中找回，或重新附上。</translation>
    </message>
</context>
<context>
    <name>ScheduleText</name>
    <message>
        <source>milestone “%1”, done on %2</source>
        <translation>节点“%1”，%2完成</translation>
    </message>
    <message>
        <source>milestone “%1”, due on %2</source>
        <translation>节点“%1”，%2到期</translation>
    </message>
    <message>
        <source>milestone “%1”, overdue since %2</source>
        <translation>节点“%1”，%2到期，已逾期</translation>
    </message>
    <message>
        <source>%1 (first date %2)</source>
        <translation>%1（原定%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n in all</source>
        <translation>
            <numerusform>%1 等%n家</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>牵头单位：%1</translation>
    </message>
    <message>
        <source>Plan issued on %1: no lights before</source>
        <translation>方案%1印发，此前不亮灯</translation>
    </message>
    <message>
        <source>Reports begin with %1: no lights before</source>
        <translation>%1起调度，此前不亮灯</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>SchemaText</name>
    <message>
        <source>Bring the file to version %1</source>
        <translation>文件升级到第%1版</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>Task %1</source>
        <translation>任务%1</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>工程</translation>
    </message>
    <message>
        <source>measure of task %1</source>
        <translation>任务%1的举措</translation>
    </message>
    <message>
        <source>milestone of task %1</source>
        <translation>任务%1的节点</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n 项任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>旬报</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>SendBackText</name>
    <message numerus="yes">
        <source>Send back %n return(s) of %1</source>
        <translation>
            <numerusform>退回%1的%n份报表</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentenceText</name>
    <message>
        <source>Ten-day bulletin</source>
        <translation>旬工作调度通报</translation>
    </message>
    <message>
        <source>Parts of several papers</source>
        <translation>多种文稿通用段落</translation>
    </message>
    <message>
        <source>Meeting pack and minutes</source>
        <translation>会议材料和纪要</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>提醒、催办、督办函件</translation>
    </message>
    <message>
        <source>Unit sheet</source>
        <translation>单位一页纸</translation>
    </message>
    <message>
        <source>Summary of a span</source>
        <translation>月度、季度、半年小结</translation>
    </message>
    <message>
        <source>Task ledger</source>
        <translation>任务台账</translation>
    </message>
    <message>
        <source>Indicator table</source>
        <translation>指标进度表</translation>
    </message>
    <message>
        <source>County matrix</source>
        <translation>县市区分解进度</translation>
    </message>
    <message>
        <source>Wall chart</source>
        <translation>挂图</translation>
    </message>
    <message>
        <source>Put back a sentence</source>
        <translation>恢复原句式</translation>
    </message>
    <message>
        <source>Put a sentence otherwise</source>
        <translation>改用自拟句式</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文稿</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句式</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>原句式</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>to counties and the zone</source>
        <translation>用于各县市区和高新区</translation>
    </message>
    <message>
        <source>%1 is missing: what is filled in has to stay.</source>
        <translation>少了%1：自动填写的内容要保留。</translation>
    </message>
    <message>
        <source>Decisions, instructions, matters to coordinate</source>
        <translation>议定事项、批示、需协调事项</translation>
    </message>
    <message>
        <source>Monitoring ledgers</source>
        <translation>跟踪调度台账</translation>
    </message>
    <message>
        <source>Annual evaluation</source>
        <translation>年度监测评价表</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>交接说明</translation>
    </message>
</context>
<context>
    <name>SetText</name>
    <message>
        <source>The plan has no milestone &quot;%1&quot;. They are written like M01-1; &quot;xundu show&quot; lists them.</source>
        <translation>方案中没有节点“%1”。节点编号写作M01-1，用“xundu show”可列出全部节点。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a pace. It is even, year_end, level, unset or steps:2025-06-mid=20,2025-12-late=50.</source>
        <translation>“%1”不是序时方式。序时方式写作even、year_end、level、unset或steps:2025-06-mid=20,2025-12-late=50。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a frequency. It is period, month, quarter or none.</source>
        <translation>“%1”不是填报频次。填报频次写作period、month、quarter或none。</translation>
    </message>
    <message>
        <source>A milestone takes due:DATE or done:DATE, not &quot;%1&quot;.</source>
        <translation>节点要写due:DATE或done:DATE，不能写“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a light. It is done, green, yellow, red or none.</source>
        <translation>“%1”不是灯。灯写作done、green、yellow、red或none。</translation>
    </message>
    <message>
        <source>A light is only set by hand with a reason: --reason must not be empty.</source>
        <translation>改灯要写明理由：--reason不能为空。</translation>
    </message>
    <message>
        <source>for --light</source>
        <translation>用于--light</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>调整方案</translation>
    </message>
    <message>
        <source>Nothing to set. &quot;xundu set --help&quot; lists what can be set.</source>
        <translation>没有要设置的内容。用“xundu set --help”可列出能设置的内容。</translation>
    </message>
    <message>
        <source>the level a stock indicator starts from</source>
        <translation>存量类指标的起点基数</translation>
    </message>
    <message>
        <source>a new target; needs --reason and --document</source>
        <translation>调整后的目标值；须同时给出 --reason 和 --document</translation>
    </message>
    <message>
        <source>a task&apos;s new due date; needs --reason and --document</source>
        <translation>任务调整后的完成时限；须同时给出 --reason 和 --document</translation>
    </message>
    <message>
        <source>a unit&apos;s share of the target</source>
        <translation>分解到某单位的目标</translation>
    </message>
    <message>
        <source>the unit whose figure is the city&apos;s</source>
        <translation>以其数据为全市数据的来源单位</translation>
    </message>
    <message>
        <source>even, year_end, level, unset or steps:2025-06-mid=20,2025-12-late=50</source>
        <translation>even（均匀）、year_end（年终）、level（保持）、unset（未定）或 steps:2025-06-mid=20,2025-12-late=50（分段）</translation>
    </message>
    <message>
        <source>how often a unit reports: period, month, quarter or none</source>
        <translation>报送频次：period（每旬）、month（每月）、quarter（每季）或 none（不报）</translation>
    </message>
    <message>
        <source>when it is due; done:DATE when it was done</source>
        <translation>到期日；done:DATE 为完成日</translation>
    </message>
    <message>
        <source>the task is done as of today</source>
        <translation>任务自今日起办结</translation>
    </message>
    <message>
        <source>set a light by hand, none takes it back; needs --period and --reason</source>
        <translation>人工定灯，none 为撤回；须同时给出 --period 和 --reason</translation>
    </message>
    <message>
        <source>a unit&apos;s contact officer</source>
        <translation>单位联络员</translation>
    </message>
    <message>
        <source>the inferred lead units are right</source>
        <translation>确认推定的牵头单位</translation>
    </message>
    <message>
        <source>the first ten-day period that owes reports</source>
        <translation>首个应报送的旬</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that papers have. There are: mark, series, letter-series, copies, printed-by, sealing-unit=UNIT and seal=own, none or on_behalf.</source>
        <translation>文稿式样中没有“%1”。可设：mark、series、letter-series、copies、printed-by、sealing-unit=单位，以及seal=own、none或on_behalf。</translation>
    </message>
    <message>
        <source>how papers look: mark, series, letter-series, copies, printed-by, seal or sealing-unit</source>
        <translation>文稿式样：mark（发文机关标志）、series（机关代字）、letter-series（函件代字）、copies（抄送）、printed-by（印发机关）、seal（用印）或sealing-unit（代章单位）</translation>
    </message>
    <message>
        <source>why; for --target, --due, --milestone and --light</source>
        <translation>原因；用于 --target、--due、--milestone 和 --light</translation>
    </message>
    <message>
        <source>the paper that says so; for --target, --due and --milestone</source>
        <translation>依据文号；用于 --target、--due 和 --milestone</translation>
    </message>
    <message>
        <source>from this ten-day period on a unit is no more, its duties are its successor&apos;s; none takes it back</source>
        <translation>自该旬起单位撤销，职责由承接单位承担；none 表示恢复</translation>
    </message>
</context>
<context>
    <name>SetupText</name>
    <message>
        <source>Baseline of %1</source>
        <translation>设定%1基数</translation>
    </message>
    <message>
        <source>Pace of %1</source>
        <translation>设定%1序时</translation>
    </message>
    <message>
        <source>The plan has no unit &quot;%1&quot;.</source>
        <translation>方案中没有单位“%1”。</translation>
    </message>
    <message>
        <source>Source unit of %1</source>
        <translation>设定%1数据责任单位</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>序时</translation>
    </message>
    <message>
        <source>source to be confirmed</source>
        <translation>来源待确认</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>序时</translation>
    </message>
    <message>
        <source>Source unit</source>
        <translation>数据责任单位</translation>
    </message>
    <message>
        <source>each unit itself</source>
        <translation>各单位自报</translation>
    </message>
    <message>
        <source>%1 (inferred)</source>
        <translation>%1（推定）</translation>
    </message>
    <message>
        <source>Still to decide</source>
        <translation>待定事项</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a pace. Choose one, or type steps of this year: %2 20, %3 50.</source>
        <translation>“%1”不是序时。请选一个，或写本年的分步：%2 20、%3 50。</translation>
    </message>
    <message>
        <source>Confirm source units</source>
        <translation>确认数据责任单位</translation>
    </message>
    <message>
        <source>Target of %1: %2 → %3</source>
        <translation>%1 的目标：%2 → %3</translation>
    </message>
    <message>
        <source>at first %1</source>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>A target is a number; it cannot be emptied.</source>
        <translation>目标是一个数，不能清空。</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>the year before ended at %1 (%2)</source>
        <translation>上年末为%1（%2）</translation>
    </message>
    <message>
        <source>Take last year&apos;s values as baselines</source>
        <translation>以上年末数为基数</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>key of a column, its title</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. There are: %2.</source>
        <translation>没有“%1”这一列。可选的列有：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between columns</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
</context>
<context>
    <name>ShowText</name>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n项指标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n家单位</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>ShownText</name>
    <message>
        <source>as of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>set by hand; computed: %1</source>
        <translation>人工改灯，测算为%1</translation>
    </message>
    <message>
        <source> (own word)</source>
        <translation>（自评）</translation>
    </message>
    <message>
        <source>on an older figure</source>
        <translation>数据较旧</translation>
    </message>
    <message>
        <source>cumulative</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>level</source>
        <translation>期末数</translation>
    </message>
    <message>
        <source>level of the year</source>
        <translation>当年期末数</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>each unit</source>
        <translation>逐家达标</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>增速</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>even</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>by steps</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>at year end</source>
        <translation>年底统计</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>全程达标</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>on schedule</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>far behind</source>
        <translation>严重滞后</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>striving</source>
        <translation>力争</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>硬</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>department</source>
        <translation>市直部门</translation>
    </message>
    <message>
        <source>county</source>
        <translation>县市区</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>开发区</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>院校</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>section</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>each period</source>
        <translation>每旬</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>each quarter</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>不要求</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>entered by the office</source>
        <translation>办公室录入</translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>%1 cannot be written: it is open for reading here.</source>
        <translation>%1不能写入，现以只读方式打开。</translation>
    </message>
    <message>
        <source>To change it, copy it to a folder of your own and open the copy.</source>
        <translation>如需修改，请复制到自己的文件夹，再打开复制件。</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>未知时间</translation>
    </message>
    <message>
        <source>%1 is being used by %2 on %3 since %4: it is open for reading here.</source>
        <translation>%1正由%2在电脑%3上使用（自%4起），这里以只读方式打开。</translation>
    </message>
    <message>
        <source>an unknown computer</source>
        <translation>未知的电脑</translation>
    </message>
    <message>
        <source>What is changed there is shown here. To change it yourself, open it again once it is closed there.</source>
        <translation>对方的改动会显示在这里。如需修改，请在对方关闭后重新打开。</translation>
    </message>
    <message>
        <source>Take the file over?</source>
        <translation>是否接管文件？</translation>
    </message>
    <message>
        <source>Take it over only if nobody works there any more.</source>
        <translation>确认那边已无人使用后再接管。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another place for the file.</source>
        <translation>文件夹%1未能建立。请为文件另选位置。</translation>
    </message>
    <message>
        <source>A new office file with the plan of 2025 was made: %1</source>
        <translation>已按2025年方案新建办公室文件：%1</translation>
    </message>
    <message>
        <source>Secret matters stay out of it.</source>
        <translation>涉密事项不得录入。</translation>
    </message>
    <message>
        <source>The office file that was opened last is not there: %1. It was moved or deleted, or the disk it lies on is not connected.</source>
        <translation>上次打开的办公室文件不在：%1。文件可能已被移走或删除，或所在的磁盘、U盘没有接上。</translation>
    </message>
    <message>
        <source>Try once more: %1</source>
        <translation>再试一次：%1</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Make a new office file…</source>
        <translation>新建办公室文件…</translation>
    </message>
    <message>
        <source>Which office file shall be opened?</source>
        <translation>打开哪个办公室文件？</translation>
    </message>
    <message>
        <source>Open an office file</source>
        <translation>打开办公室文件</translation>
    </message>
</context>
<context>
    <name>StatusJsonText</name>
    <message>
        <source>The stored figures of a closed ten-day period cannot be read. Go back to a backup; keep the damaged file.</source>
        <translation>已归档旬的留存数据无法读取。请改用备份，并保留损坏的文件。</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>due %1; %2 of %3 reports received, %4 late</source>
        <translation>%1截止；应报%3份，已报%2份，其中迟报%4份</translation>
    </message>
    <message>
        <source>missing: %1, tasks %2</source>
        <translation>未报：%1，任务%2</translation>
    </message>
    <message>
        <source>--as takes &quot;reported&quot; or &quot;known&quot;, not &quot;%1&quot;.</source>
        <translation>--as要写“reported”或“known”，不能写“%1”。</translation>
    </message>
    <message>
        <source>%1 is not closed: there are no figures as reported then. Leave --as out.</source>
        <translation>%1尚未归档，没有当时所报的数据。请去掉--as。</translation>
    </message>
    <message>
        <source>the ten-day period; without it the current one</source>
        <translation>旬；不写则为当前旬</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>reported or known; without it reported where the period is closed</source>
        <translation>reported（当时所报）或 known（现在所知）；不写时，已归档的旬按当时所报</translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <source>%1 is damaged. Go back to a backup; keep the damaged file.</source>
        <translation>%1已损坏。请改用备份，并保留已损坏的文件。</translation>
    </message>
    <message>
        <source>%1 is not an office file: it holds something else. Choose another file.</source>
        <translation>%1不是办公室文件，里面是其他内容。请另选文件。</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds %1. Nothing was changed; make room in %2 and try again.</source>
        <translation>%1所在磁盘已满。数据没有改动；请在%2腾出空间后重试。</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Nothing was changed; check the disk or the network that holds %2.</source>
        <translation>%1读写失败。数据没有改动；请检查%2所在的磁盘或网络。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Copy it to a folder of your own, or ask for the right to write.</source>
        <translation>%1不能写入。请把它复制到自己的文件夹，或申请写入权限。</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that you may use the folder %2.</source>
        <translation>%1无法打开。请确认可以使用文件夹%2。</translation>
    </message>
    <message>
        <source>Another program is writing %1 just now. Try again in a moment.</source>
        <translation>另一个程序正在写入%1。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 was closed by %2 on %3: its reports, readings and lights can no longer be changed. Enter a correction (&quot;xundu correct&quot;), or re-open it (&quot;xundu reopen&quot;).</source>
        <translation>%1已由%2于%3归档，旬报、填报值和亮灯不能再改。请录入更正（xundu correct），或重新打开该旬（xundu reopen）。</translation>
    </message>
    <message>
        <source>%1 was moved or deleted while it was open, so that nothing can be written to it. What it held is still shown here: make a backup under another name, and go on with that.</source>
        <translation>%1在打开期间被移走或删除，已不能写入。原有内容仍在这里显示：请另起名字备份一份，用备份接着办。</translation>
    </message>
    <message>
        <source>The change did not fit the rules of %1. Nothing was changed. &quot;xundu check&quot; tells whether the file is sound.</source>
        <translation>改动不符合%1的规则。数据没有改动。可用“xundu check”命令核对文件是否完好。</translation>
    </message>
</context>
<context>
    <name>SupervisionText</name>
    <message>
        <source>Task %1 &quot;%2&quot;</source>
        <translation>任务%1“%2”</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Urging</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>回头看</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>议定事项</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>批示</translation>
    </message>
    <message>
        <source>To coordinate</source>
        <translation>需协调事项</translation>
    </message>
    <message>
        <source>Awaiting an answer</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>state</comment>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Settled by itself</source>
        <translation>自动办结</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>state</comment>
        <translation>已销号</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n form(s) running did not come, since %2</source>
        <translation>
            <numerusform>%1：连续%n次未报，自%2起</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: red for %n ten-day period(s), since %2</source>
        <translation>
            <numerusform>%1：连续%n旬严重滞后，自%2起</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot;: overdue for %n ten-day period(s)</source>
        <translation>
            <numerusform>“%1”：逾期%n旬</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not answered in time.</source>
        <translation>%1逾期未答复。</translation>
    </message>
    <message>
        <source>A required form is not in at the due day.</source>
        <translation>应报的旬报到截止日尚未收到。</translation>
    </message>
    <message>
        <source>Two due forms running or more did not come.</source>
        <translation>应报的旬报连续两次以上未报。</translation>
    </message>
    <message>
        <source>A task that the unit leads turned red.</source>
        <translation>该单位牵头的任务转为严重滞后。</translation>
    </message>
    <message>
        <source>A task that the unit leads is red for two periods running or longer.</source>
        <translation>该单位牵头的任务连续两旬以上严重滞后。</translation>
    </message>
    <message>
        <source>What was given to the unit is not answered by its day.</source>
        <translation>交办事项到期未反馈。</translation>
    </message>
    <message>
        <source>%1 told of it and is closed: look at it again, and open it again if need be.</source>
        <translation>已由%1办理并销号：请回头看，必要时重新打开。</translation>
    </message>
    <message>
        <source>%1 tells of it already.</source>
        <translation>已由%1办理。</translation>
    </message>
    <message>
        <source>Dropped by %1 on %2: %3</source>
        <translation>%1于%2确定不发函：%3</translation>
    </message>
    <message>
        <source>%1: the form of %2 did not come</source>
        <translation>%1：%2旬报未报</translation>
    </message>
    <message>
        <source>%1: turned red in %2</source>
        <translation>%1：%2转为严重滞后</translation>
    </message>
    <message>
        <source>internal list of %1</source>
        <translation>内部清单（%1）</translation>
    </message>
    <message>
        <source>It came up after %1 had gone out: a unit gets one letter for a ten-day period. The next one proposes it if it lasts.</source>
        <translation>此事在%1发出之后出现：一个单位一旬一函，如仍持续，下一旬再建议。</translation>
    </message>
</context>
<context>
    <name>TileText</name>
    <message>
        <source>Pace of the year</source>
        <translation>年度序时进度</translation>
    </message>
    <message>
        <source>period %1 of 36</source>
        <translation>全年36旬中的第%1旬</translation>
    </message>
    <message>
        <source>%1 since last period</source>
        <translation>比上旬 %1</translation>
    </message>
    <message>
        <source>two periods running: %1</source>
        <translation>连续2旬 %1 项</translation>
    </message>
    <message>
        <source>Red tasks</source>
        <translation>红灯任务</translation>
    </message>
    <message>
        <source>of %1 tasks</source>
        <translation>项，共 %1 项</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Indicators on pace or done</source>
        <translation>指标正常或完成</translation>
    </message>
    <message>
        <source>/%1 lit</source>
        <translation>/%1 项</translation>
    </message>
    <message>
        <source>%1 more show no light</source>
        <translation>另 %1 项未亮灯</translation>
    </message>
    <message>
        <source>%1 more sent</source>
        <translation>另收 %1 家</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已定稿</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日截止</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>已于%1截止</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1截止</translation>
    </message>
    <message>
        <source>Forms of the period</source>
        <translation>本旬收表</translation>
    </message>
    <message>
        <source>/%1 units required</source>
        <translation>/%1 家应报</translation>
    </message>
    <message>
        <source>On time so far</source>
        <translation>累计按时率</translation>
    </message>
    <message>
        <source>no form was due yet</source>
        <translation>尚无到期应报的报表</translation>
    </message>
    <message>
        <source>%1 due, %2 on time</source>
        <translation>应报 %1 份，按时 %2 份</translation>
    </message>
    <message>
        <source>Done at year end</source>
        <translation>年底推算完成</translation>
    </message>
    <message>
        <source>/%1 indicators</source>
        <translation>/%1 项</translation>
    </message>
    <message>
        <source>forecast at the pace of the last six periods</source>
        <translation>按近6旬均速推算</translation>
    </message>
</context>
<context>
    <name>TrialText</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>%1 would become %2 %3</source>
        <translation>%1会变成 %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more number(s) would differ</source>
        <translation>
            <numerusform>另有 %n 个数字不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken</source>
        <translation>
            <numerusform>%n 份不能接收</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be taken yet: correct or return them.</source>
        <translation>
            <numerusform>%n 份暂不能接收：请改正或退回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were taken before: nothing comes of them.</source>
        <translation>
            <numerusform>%n 份此前已接收，不再重复接收。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s) go on being listed after taking.</source>
        <translation>
            <numerusform>接收后仍有 %n 处疑点待核。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are left out by your choice.</source>
        <translation>
            <numerusform>%n 份未勾选，不接收。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait for %1.</source>
        <translation>
            <numerusform>另有 %n 份待按%1接收。</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers that change</source>
        <translation>变动的数值</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>After</source>
        <translation>接收后</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Lights that change</source>
        <translation>变动的亮灯</translation>
    </message>
    <message>
        <source>Papers affected</source>
        <translation>涉及文稿</translation>
    </message>
</context>
<context>
    <name>TypedDayText</name>
    <message>
        <source>&quot;%1&quot; is not a day. Days are written like 2025-06-20.</source>
        <translation>“%1”不是日期。日期写作 2025-06-20。</translation>
    </message>
    <message>
        <source>%1 lies outside the plan&apos;s year.</source>
        <translation>%1不在方案年度内。</translation>
    </message>
</context>
<context>
    <name>TypedNumberText</name>
    <message>
        <source>&quot;%1&quot; is not a number. Numbers are written like 12 or 12.5, without units.</source>
        <translation>“%1”不是数。数写作12或12.5，不带计量单位。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more digits than a figure can have: at most 12 before and 6 after the point.</source>
        <translation>“%1”位数太多：小数点前最多12位，后最多6位。</translation>
    </message>
</context>
<context>
    <name>TypedTenDayText</name>
    <message>
        <source>&quot;%1&quot; is not a ten-day period. It is written like %2.</source>
        <translation>“%1”不是旬。写法如%2。</translation>
    </message>
</context>
<context>
    <name>TypedUnitsText</name>
    <message>
        <source>Name the units that have to do it, with 、 or a comma between them.</source>
        <translation>请写明办理单位，以顿号或逗号分开。</translation>
    </message>
    <message>
        <source>The plan has no unit or group &quot;%1&quot;.</source>
        <translation>方案中没有单位或组“%1”。</translation>
    </message>
</context>
<context>
    <name>UnitListText</name>
    <message>
        <source>Rename %1</source>
        <translation>%1改名</translation>
    </message>
    <message>
        <source>Contact of %1</source>
        <translation>%1联络员</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Membership of %1</source>
        <translation>%1成员单位身份</translation>
    </message>
    <message>
        <source>Unit or group</source>
        <translation>单位或单位组</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员单位</translation>
    </message>
    <message>
        <source>whether it is a member of the task force</source>
        <translation>是否专班成员单位</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>%1 forms were due: %2 on time, %3 late, %4 not in</source>
        <translation>应报%1次：按时%2次，迟报%3次，未报%4次</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>本旬</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>The name has %1 characters; at most %2 are allowed.</source>
        <translation>名称有%1个字，最多%2个字。</translation>
    </message>
    <message>
        <source>%1 characters are too many for a contact; at most %2 are allowed.</source>
        <translation>联络信息有%1个字，最多%2个字。</translation>
    </message>
    <message>
        <source>“%1” is neither %2 nor %3.</source>
        <translation>“%1”既不是“%2”也不是“%3”。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missing</source>
        <translation>
            <numerusform>缺%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n家单位</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>group</source>
        <translation>单位组</translation>
    </message>
    <message>
        <source>Contact officer</source>
        <translation>联络员</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
</context>
<context>
    <name>UnitsText</name>
    <message>
        <source>The plan has no group with the number %1.</source>
        <translation>方案中没有编号为%1的单位组。</translation>
    </message>
    <message>
        <source>A unit and a group need a name.</source>
        <translation>单位和单位组都要有名称。</translation>
    </message>
    <message>
        <source>The name has %1 characters; at most %2 are allowed.</source>
        <translation>名称有%1个字，最多%2个字。</translation>
    </message>
    <message>
        <source>“%1” is already the name of %2.</source>
        <translation>“%1”已是%2的名称。</translation>
    </message>
    <message>
        <source>%1 is named as responsible for a task: it cannot be removed.</source>
        <translation>%1是任务的责任单位，不能删除。</translation>
    </message>
    <message>
        <source>%1 has a duty that the office set: give it up first, then remove the unit.</source>
        <translation>%1有专班办公室设定的报送任务，请先改回按规则，再删除。</translation>
    </message>
    <message>
        <source>%1 is the source of an indicator or has a share of its target: it cannot be removed.</source>
        <translation>%1是指标的数据责任单位或承担分解数，不能删除。</translation>
    </message>
    <message>
        <source>%1 belongs to a group: take it out there first.</source>
        <translation>%1属于单位组，请先从组中移出。</translation>
    </message>
    <message>
        <source>%1 has sections: remove these first.</source>
        <translation>%1设有科室，请先删除科室。</translation>
    </message>
    <message>
        <source>%1 seals the office&apos;s papers: it cannot be removed.</source>
        <translation>%1为专班办公室文稿代章，不能删除。</translation>
    </message>
    <message>
        <source>%1 has reports, figures or files on record: they keep their unit.</source>
        <translation>%1已有报送、填报值或文件记录，不能删除。</translation>
    </message>
    <message>
        <source>A group needs members.</source>
        <translation>单位组至少要有一个成员。</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1重复。</translation>
    </message>
    <message>
        <source>A section, and nothing else, belongs to a unit.</source>
        <translation>只有科室才隶属于单位。</translation>
    </message>
    <message>
        <source>A section cannot have sections of its own.</source>
        <translation>科室下面不能再设科室。</translation>
    </message>
    <message>
        <source>%1 hosts the office: it cannot be removed.</source>
        <translation>专班办公室设在%1，不能删除。</translation>
    </message>
    <message>
        <source>%1 is named by a task or an indicator: it cannot be removed.</source>
        <translation>%1写在任务或指标中，不能删除。</translation>
    </message>
    <message>
        <source>A closed period tells of %1: it cannot be removed.</source>
        <translation>已归档的旬讲到%1，不能删除。</translation>
    </message>
    <message>
        <source>Papers to %1 were issued or edited: it cannot be removed.</source>
        <translation>给%1的文稿已印发或改过，不能删除。</translation>
    </message>
    <message>
        <source>%1 hosts the office: it cannot be dissolved here.</source>
        <translation>专班办公室设在%1，不能在此撤销。</translation>
    </message>
    <message>
        <source>%1 cannot succeed %2.</source>
        <translation>%1不能承接%2。</translation>
    </message>
    <message>
        <source>%1 is dissolved itself in %2.</source>
        <translation>%1在%2也已撤销。</translation>
    </message>
    <message>
        <source>%1 succeeds %2: it cannot be removed.</source>
        <translation>%1承接了%2，不能删除。</translation>
    </message>
    <message>
        <source>%1 reported in %2: it can be dissolved from a later ten-day period on.</source>
        <translation>%1在%2报送过，只能从其后的旬起撤销。</translation>
    </message>
</context>
<context>
    <name>UnreadableText</name>
    <message>
        <source>This is not an .xlsx workbook.</source>
        <translation>这不是 .xlsx 工作簿。</translation>
    </message>
    <message>
        <source>Take the form that was sent out, filled and saved as .xlsx.</source>
        <translation>请用下发的报表填写，并保存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is a workbook of the old kind (.xls), whatever its name says.</source>
        <translation>不论文件名怎样，这是旧格式（.xls）的工作簿。</translation>
    </message>
    <message>
        <source>Open it, choose &quot;Save as&quot;, the kind Excel workbook (.xlsx), and take that file.</source>
        <translation>请打开后“另存为”Excel 工作簿（.xlsx），再接收新文件。</translation>
    </message>
    <message>
        <source>The workbook is protected by a password for opening.</source>
        <translation>工作簿设了打开密码。</translation>
    </message>
    <message>
        <source>Ask the unit to take the password off and to send the file again.</source>
        <translation>请填报单位去掉密码后重新报送。</translation>
    </message>
    <message>
        <source>The workbook is damaged or was not received completely.</source>
        <translation>工作簿已损坏或不完整。</translation>
    </message>
    <message>
        <source>Ask for the file again, or open it, save it as .xlsx and take that file.</source>
        <translation>请重新索取，或打开后另存为 .xlsx 再接收。</translation>
    </message>
    <message>
        <source>The workbook holds far more than a form can hold.</source>
        <translation>工作簿里的内容远远超出一份报表。</translation>
    </message>
    <message>
        <source>Ask the unit to fill the form as it was sent, without other sheets or pictures.</source>
        <translation>请填报单位用下发的报表填写，不要夹带其他工作表或图片。</translation>
    </message>
    <message>
        <source>Cells of this workbook cannot be marked.</source>
        <translation>无法在该工作簿中标注单元格。</translation>
    </message>
    <message>
        <source>Send the covering text alone; it names the cells.</source>
        <translation>请只发退回说明，其中已列出各单元格。</translation>
    </message>
</context>
<context>
    <name>VerbText</name>
    <message>
        <source>The plan has no indicator %1.</source>
        <translation>方案中没有指标%1。</translation>
    </message>
    <message>
        <source>The plan has no task %1.</source>
        <translation>方案中没有任务%1。</translation>
    </message>
    <message>
        <source>The plan has no unit with the number %1.</source>
        <translation>方案中没有编号为%1的单位。</translation>
    </message>
    <message>
        <source>The plan has no milestone %1.</source>
        <translation>方案中没有节点%1。</translation>
    </message>
    <message>
        <source>%1 lies outside the plan&apos;s year %2.</source>
        <translation>%1不在方案年度%2年之内。</translation>
    </message>
    <message>
        <source>%1 lies before the first report, %2: no figures are due in it.</source>
        <translation>%1早于首个报送旬%2，无应报数据。</translation>
    </message>
    <message>
        <source>%1 has not begun.</source>
        <translation>%1尚未开始。</translation>
    </message>
</context>
<context>
    <name>WindowText</name>
    <message>
        <source>Ten-day progress supervision of an annual implementation plan. &quot;xundu COMMAND --help&quot; tells of a command.</source>
        <translation>年度实施方案旬调度督办。用“xundu COMMAND --help”可查看命令的用法。</translation>
    </message>
    <message>
        <source>office file to open; without it the user&apos;s own</source>
        <translation>要打开的办公室文件；不写则打开用户自己的文件</translation>
    </message>
    <message>
        <source>There is no display for the window, or it cannot be reached. The commands work without one: &quot;xundu --help&quot; lists them.</source>
        <translation>没有可用的显示器，无法打开窗口。命令不需要窗口：用“xundu --help”可列出命令。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>The command comes first: &quot;xundu %1 …&quot;, options after it.</source>
        <translation>命令要写在最前面：“xundu %1 …”，选项写在后面。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command. &quot;xundu --help&quot; lists the commands.</source>
        <translation>“%1”不是命令。用“xundu --help”可列出命令。</translation>
    </message>
    <message>
        <source>Xundu</source>
        <translation>旬督</translation>
    </message>
</context>
<context>
    <name>WordingText</name>
    <message>
        <source>The wording &quot;%1&quot; is not a JSON object of sentences.</source>
        <translation>文稿用语“%1”不是由句子组成的JSON对象。</translation>
    </message>
    <message>
        <source>The wording &quot;%1&quot; has no text for &quot;%2&quot;.</source>
        <translation>文稿用语“%1”中“%2”没有文字。</translation>
    </message>
    <message>
        <source>The program has no wording &quot;%1&quot;.</source>
        <translation>程序中没有文稿用语“%1”。</translation>
    </message>
    <message>
        <source>The wording &quot;%1&quot; lacks the sentence &quot;%2&quot;.</source>
        <translation>文稿用语“%1”缺少句子“%2”。</translation>
    </message>
    <message>
        <source>In the wording &quot;%1&quot; the sentence &quot;%2&quot; asks for {%3}, which is not known there. Known: %4.</source>
        <translation>文稿用语“%1”的句子“%2”用了未知的{%3}。可用的有：%4。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>In the wording &quot;%1&quot; the sentence &quot;%2&quot; has a brace without its other.</source>
        <translation>文稿用语“%1”的句子“%2”中花括号不成对。</translation>
    </message>
</context>
<context>
    <name>WorkbookText</name>
    <message>
        <source>The workbook could not be made. Is the disk full?</source>
        <translation>工作簿未能生成。磁盘是否已满？</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written to.</source>
        <translation>临时文件夹不能写入。</translation>
    </message>
</context>
<context>
    <name>WrittenText</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>无法建立文件夹 %1，请另选一个。</translation>
    </message>
</context>
<context>
    <name>xundu::ui::AgendaTable</name>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>删除事项</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>添加事项</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>会议情况</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新事项</translation>
    </message>
    <message>
        <source>New item, then Enter</source>
        <translation>输入新事项后按回车</translation>
    </message>
    <message>
        <source>An item of the agenda needs a title.</source>
        <translation>议程事项须有标题。</translation>
    </message>
    <message>
        <source>The agenda is empty: type its first item above.</source>
        <translation>议程是空的，请在上面输入第一项。</translation>
    </message>
    <message>
        <source>what was said of item %1</source>
        <translation>第%1项的会议情况</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>What is said of item %1, %2: kept when you leave the field</source>
        <translation>第%1项“%2”的会议情况，离开输入框即保存</translation>
    </message>
</context>
<context>
    <name>xundu::ui::BarPlot</name>
    <message>
        <source>%1, %2</source>
        <comment>chart, current part</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>xundu::ui::BenchActions</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) that have none yet</source>
        <translation>
            <numerusform>尚未下发的 %n 家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n unit(s)</source>
        <translation>
            <numerusform>全部 %n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen in the table: %1</source>
        <translation>表中选定：%1</translation>
    </message>
    <message>
        <source>Issue forms</source>
        <translation>下发报表</translation>
    </message>
    <message>
        <source>A form goes to</source>
        <translation>下发给</translation>
    </message>
    <message>
        <source>Folder for the forms</source>
        <translation>报表存放文件夹</translation>
    </message>
    <message>
        <source>Writing forms</source>
        <translation>正在生成报表</translation>
    </message>
    <message>
        <source>No form was issued.</source>
        <translation>没有下发任何报表。</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) written: %1</source>
        <translation>
            <numerusform>已生成 %n 份报表：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Send each to the unit&apos;s contact officer, with the covering text.</source>
        <translation>请连同附言分别发给各单位联络员。</translation>
    </message>
    <message>
        <source>Copy covering texts</source>
        <translation>复制附言</translation>
    </message>
    <message>
        <source>The reminder is on the clipboard: %1.</source>
        <translation>提醒文字已复制：%1。</translation>
    </message>
    <message>
        <source>It is not noted: the file is open for reading only.</source>
        <translation>文件以只读方式打开，未作记录。</translation>
    </message>
    <message>
        <source>The text is on the clipboard all the same.</source>
        <translation>文字仍已复制。</translation>
    </message>
    <message>
        <source>Noted as given out today.</source>
        <translation>已记为今日已提醒。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Its figures and papers then stay as they are; later findings become corrections beside them.</source>
        <translation>归档后数据和文稿不再变动，以后发现的差错另作更正。</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>仍未报：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s) are still open.</source>
        <translation>
            <numerusform>还有 %n 处疑点未核。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) went back and did not return.</source>
        <translation>
            <numerusform>有 %n 份退回后未重报。</numerusform>
        </translation>
    </message>
    <message>
        <source>No bulletin has been issued.</source>
        <translation>通报尚未印发。</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>将%1归档？</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>本旬归档</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>数据没有改动。</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>重新打开%1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 at %2 by %3</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>Asked today already: %1.</source>
        <translation>今日已提醒：%1。</translation>
    </message>
    <message>
        <source>Nothing was copied: nobody is asked twice on one day.</source>
        <translation>没有复制：同一事项一日只提醒一次。</translation>
    </message>
    <message>
        <source>Copy all the same</source>
        <translation>仍要复制</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>xundu::ui::BulletPlot</name>
    <message>
        <source>Indicators against pace</source>
        <translation>重点指标与序时</translation>
    </message>
    <message>
        <source>Done of target</source>
        <translation>完成/目标</translation>
    </message>
    <message>
        <source>Indicator (by lag)</source>
        <translation>指标（按滞后从大到小）</translation>
    </message>
    <message>
        <source>Gap (points)</source>
        <translation>与序时差（百分点）</translation>
    </message>
    <message>
        <source>Year end</source>
        <translation>年底推算</translation>
    </message>
</context>
<context>
    <name>xundu::ui::CalendarSection</name>
    <message>
        <source>Due days and answer limits are counted in working days. Free days and working weekends of a year are made known each autumn; a year that is not listed here has weekends alone.</source>
        <translation>截止日和答复期限按工作日计算。每年秋天公布次年的放假和调休安排；没有列在这里的年份只按周末计算。</translation>
    </message>
    <message>
        <source>Import a calendar…</source>
        <translation>导入日历…</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>导入日历</translation>
    </message>
    <message>
        <source>Import the working calendar</source>
        <translation>导入工作日历</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>已导入：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>xundu::ui::CellDetail</name>
    <message>
        <source>Open on the page of tasks</source>
        <translation>在任务页打开</translation>
    </message>
    <message>
        <source>What lies behind the cell</source>
        <translation>格内详情</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>旬报</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>填报值</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Reports %1/%2</source>
        <translation>旬报 %1/%2</translation>
    </message>
    <message>
        <source>Figures %1</source>
        <translation>填报值 %1</translation>
    </message>
    <message>
        <source>Milestones %1</source>
        <translation>节点 %1</translation>
    </message>
</context>
<context>
    <name>xundu::ui::ChangeList</name>
    <message>
        <source>Task %1 %2: %3 to %4. %5</source>
        <translation>任务%1 %2：%3变为%4。%5</translation>
    </message>
    <message>
        <source>%1 → %2 %3, target %4</source>
        <translation>%1 → %2 %3，目标 %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>Lights and figures are as they were.</source>
        <translation>亮灯和数据与上旬相同。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>本旬变化</translation>
    </message>
</context>
<context>
    <name>xundu::ui::ChangesPane</name>
    <message>
        <source>no period before</source>
        <translation>无上一旬</translation>
    </message>
    <message>
        <source>since %1, provisional</source>
        <translation>与%1相比（试算）</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>与%1相比</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>与上一旬相比</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <translation>与上一旬相比 %1</translation>
    </message>
</context>
<context>
    <name>xundu::ui::ChartCard</name>
    <message>
        <source>Arrow keys move, Enter opens the rows, T shows the chart as a table.</source>
        <translation>方向键移动，回车打开明细，按 T 键显示为表格。</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>另存为 PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>另存为 SVG…</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>显示为图</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Nothing was changed or lost.</source>
        <translation>没有任何改动或丢失。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>xundu::ui::ChartLegend</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>xundu::ui::CheckMenu</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>xundu::ui::ChecksSection</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check a document…</source>
        <translation>核对改稿…</translation>
    </message>
    <message>
        <source>Compare an edited text document with the data</source>
        <translation>把改过的文字文档与数据逐数核对</translation>
    </message>
    <message>
        <source>%1 is missing: %2 stands in</source>
        <translation>缺%1，以%2代用</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more font(s) likewise</source>
        <translation>
            <numerusform>%1；另有%n种字体代用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xundu::ui::CollectPage</name>
    <message>
        <source>Drop returned forms here, several at once</source>
        <translation>把收到的表格拖到这里，可一次放多份</translation>
    </message>
    <message>
        <source>Renamed or rearranged files are still known by their unit</source>
        <translation>文件改名、换序、合并单元格都能认出是哪家哪旬</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>试收</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>收表</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>监视文件夹…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止监视</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>The watched folder is not there: %1</source>
        <translation>监视的文件夹不在了：%1</translation>
    </message>
    <message>
        <source>Nothing was lost. It is looked for again at the next start; files can also be dropped.</source>
        <translation>数据没有丢。下次启动时再找；也可以把文件拖进来。</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>关闭窗口？</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait and were not taken. The files themselves stay where they are; corrections to them are lost.</source>
        <translation>
            <numerusform>还有 %n 份未接收。文件本身仍在原处，所作的改正会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The file is shown for reading; nothing can be changed.</source>
        <translation>文件以只读方式打开，不能改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait here already.</source>
        <translation>
            <numerusform>%n 份已在待接收之列。</numerusform>
        </translation>
    </message>
    <message>
        <source>No spreadsheet was among them.</source>
        <translation>其中没有电子表格。</translation>
    </message>
    <message>
        <source>Forms come back as .xlsx files.</source>
        <translation>报表应为 .xlsx 文件。</translation>
    </message>
    <message>
        <source>Choose returned forms</source>
        <translation>选择收到的表格</translation>
    </message>
    <message>
        <source>Choose a folder of returned forms</source>
        <translation>选择存放表格的文件夹</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>Stop watching %1</source>
        <translation>停止监视 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came into the watched folder and wait to be checked.</source>
        <translation>
            <numerusform>监视的文件夹收到 %n 份，待核对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known one(s) were passed over.</source>
        <translation>
            <numerusform>%n 份此前已处理，略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking files</source>
        <translation>正在核对文件</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>应报</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>另收</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>Accept a doubt: %1</source>
        <translation>照收疑点：%1</translation>
    </message>
    <message>
        <source>Taking files</source>
        <translation>正在接收文件</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken.</source>
        <translation>
            <numerusform>已接收 %n 份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes them all back at once.</source>
        <translation>点“撤销”可一次全部收回。</translation>
    </message>
    <message>
        <source>Discard the trial?</source>
        <translation>放弃试收？</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait no more and corrections to them are lost. Nothing was stored.</source>
        <translation>
            <numerusform>%n 份不再等候接收，所作的改正会丢失。没有任何内容入库。</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待接收</translation>
    </message>
    <message>
        <source>Take the proposed numbers?</source>
        <translation>按建议的数接收？</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) that nobody has decided about would replace what the units wrote:</source>
        <translation>
            <numerusform>有 %n 个数尚未逐一确认，接收后将以建议的数代替单位原填的数：</numerusform>
        </translation>
    </message>
    <message>
        <source>Take</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>The finding is about the whole file.</source>
        <translation>疑点针对整份文件。</translation>
    </message>
    <message>
        <source>Choose a finding to see its cell.</source>
        <translation>选一处疑点，在此看它的单元格。</translation>
    </message>
    <message>
        <source>The whole file, as it came.</source>
        <translation>整份文件，来时原样。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) discarded.</source>
        <translation>
            <numerusform>已放弃 %n 份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>没有任何内容入库。</translation>
    </message>
</context>
<context>
    <name>xundu::ui::CornerHead</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头单位</translation>
    </message>
</context>
<context>
    <name>xundu::ui::CountButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>xundu::ui::CurveChart</name>
    <message>
        <source>Curve of %1</source>
        <translation>%1曲线</translation>
    </message>
    <message>
        <source>%1. Press T for the table.</source>
        <translation>%1。按T键看表格。</translation>
    </message>
</context>
<context>
    <name>xundu::ui::CurveLegend</name>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>序时</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>On pace</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Far behind</source>
        <translation>严重滞后</translation>
    </message>
</context>
<context>
    <name>xundu::ui::CurveTableModel</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>序时</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>推算</translation>
    </message>
</context>
<context>
    <name>xundu::ui::CurveView</name>
    <message>
        <source>Pace</source>
        <translation>序时</translation>
    </message>
    <message>
        <source>No figure yet</source>
        <translation>尚无数据</translation>
    </message>
</context>
<context>
    <name>xundu::ui::DateDelegate</name>
    <message>
        <source>2025-06-20</source>
        <translation>2025-06-20</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>从日历中选</translation>
    </message>
</context>
<context>
    <name>xundu::ui::DecisionTable</name>
    <message>
        <source>Propose decisions</source>
        <translation>建议议定事项</translation>
    </message>
    <message>
        <source>Remove decision</source>
        <translation>删除议定事项</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>添加议定事项</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>议定事项</translation>
    </message>
    <message>
        <source>One for each red task, each conflict and each matter to coordinate that is not decided yet</source>
        <translation>为尚未议定的每项严重滞后任务、意见不一致和需协调事项各提一项</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>新议定事项</translation>
    </message>
    <message>
        <source>New decision, then Enter</source>
        <translation>输入新议定事项后按回车</translation>
    </message>
    <message>
        <source>Units of the new decision</source>
        <translation>新议定事项的单位</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Ten-day period by whose end the new decision is due</source>
        <translation>新议定事项的时限（旬）</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Decisions of the meeting</source>
        <translation>会议议定事项</translation>
    </message>
    <message>
        <source>A decision says what has to be done.</source>
        <translation>议定事项须写明办理内容。</translation>
    </message>
    <message>
        <source>What is decided here is followed up until it is closed: it comes with the units&apos; forms and stands first at the next meeting.</source>
        <translation>这里议定的事项一直跟踪到销号：随下旬报表告知有关单位，下次会议排在首位。</translation>
    </message>
    <message>
        <source>Nothing more is proposed.</source>
        <translation>没有更多建议。</translation>
    </message>
    <message>
        <source>Every red task, conflict and matter to coordinate of %1 has its decision.</source>
        <translation>%1的严重滞后任务、不一致和需协调事项都已有议定事项。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n decision(s)</source>
        <translation>
            <numerusform>删除%n项议定事项</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is followed to its end. Those that the meeting did not take are removed in the list, and all of them by one undo.</source>
        <translation>各项将一直跟踪到办结。会议未议定的，可在列表中删除；一次撤销可全部收回。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>议定事项</translation>
    </message>
    <message>
        <source>Enter them</source>
        <translation>登记</translation>
    </message>
</context>
<context>
    <name>xundu::ui::DifferencesPanel</name>
    <message>
        <source>not in the data</source>
        <translation>数据中没有</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>漏掉</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>By the data</source>
        <translation>数据为</translation>
    </message>
    <message>
        <source>In the document</source>
        <translation>文档为</translation>
    </message>
    <message>
        <source>Back to the pages</source>
        <translation>返回页面</translation>
    </message>
    <message>
        <source>Numbers that differ</source>
        <translation>不一致的数字</translation>
    </message>
    <message>
        <source>%1 against the data of %2</source>
        <translation>%1 与“%2”的数据核对</translation>
    </message>
    <message numerus="yes">
        <source>all %n number(s) agree</source>
        <translation>
            <numerusform>%n个数字全部一致</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 numbers agree</source>
        <translation>%2个数字中%1个一致</translation>
    </message>
</context>
<context>
    <name>xundu::ui::DuePane</name>
    <message>
        <source>Forms of %1</source>
        <translation>%1旬报截止</translation>
    </message>
    <message>
        <source>holidays unknown</source>
        <translation>假期未知</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>任务%1</translation>
    </message>
    <message>
        <source>Due days</source>
        <translation>近期日程</translation>
    </message>
    <message>
        <source>Due days %1</source>
        <translation>近期日程 %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>second look</source>
        <translation>回头看</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Answer of %1 to %2</source>
        <translation>%1对%2的答复</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, text</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>xundu::ui::EditsSection</name>
    <message>
        <source>Edited by hand</source>
        <translation>手改之处</translation>
    </message>
    <message>
        <source>Texts edited by hand</source>
        <translation>手改的文字</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>恢复原文</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>已删：%1</translation>
    </message>
    <message>
        <source>this paper</source>
        <translation>只此一稿</translation>
    </message>
    <message>
        <source>no longer fits</source>
        <translation>已不适用</translation>
    </message>
    <message>
        <source>composed: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>以后沿用</translation>
    </message>
    <message>
        <source>Put back an edited text</source>
        <translation>恢复改过的文字</translation>
    </message>
    <message>
        <source>Put back a sentence</source>
        <translation>恢复原句式</translation>
    </message>
    <message>
        <source>Nothing was changed or lost.</source>
        <translation>没有改动，也没有丢失任何内容。</translation>
    </message>
</context>
<context>
    <name>xundu::ui::EvaluationPage</name>
    <message>
        <source>Parts of the evaluation</source>
        <translation>评价的各部分</translation>
    </message>
    <message>
        <source>Evaluation table…</source>
        <translation>评价表…</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Scores of the units</source>
        <translation>各单位得分</translation>
    </message>
    <message>
        <source>How the score was reckoned</source>
        <translation>得分的计算过程</translation>
    </message>
    <message>
        <source>Show the task</source>
        <translation>查看任务</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>计分明细</translation>
    </message>
    <message>
        <source>Bonuses, deductions, exemptions</source>
        <translation>加减分与豁免</translation>
    </message>
    <message>
        <source>Rules and what-if</source>
        <translation>规则与试算</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>数据没有改动。</translation>
    </message>
    <message>
        <source>what the rules typed below would make of it, as of %1</source>
        <translation>按下方规则试算，截至%1</translation>
    </message>
    <message>
        <source>draft as of %1, rules version %2</source>
        <translation>草案，截至%1，规则第%2版</translation>
    </message>
    <message>
        <source>as of %1, rules version %2</source>
        <translation>截至%1，规则第%2版</translation>
    </message>
</context>
<context>
    <name>xundu::ui::EvidenceTab</name>
    <message>
        <source>Drop files here that prove what was done</source>
        <translation>把佐证材料拖到这里</translation>
    </message>
    <message>
        <source>photographs, documents, sheets; at most %1 MB each, no programs</source>
        <translation>照片、文档、表格均可，每份不超过%1 MB，不收程序</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Evidence of the task</source>
        <translation>该任务的佐证材料</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>佐证内容</translation>
    </message>
    <message>
        <source>Describe %1</source>
        <translation>说明%1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>The plan has no unit &quot;%1&quot;.</source>
        <translation>方案中没有单位“%1”。</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>%1的单位</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>旬</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, who</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>佐证材料 %1</translation>
    </message>
    <message>
        <source>Files that prove what was done</source>
        <translation>选择佐证材料</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n file(s) of evidence</source>
        <translation>
            <numerusform>删除%n份佐证材料</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xundu::ui::FilesCard</name>
    <message>
        <source>Files of the period</source>
        <translation>本旬文件</translation>
    </message>
    <message>
        <source>No form of this period has come in yet.</source>
        <translation>本旬还没有收到表格。</translation>
    </message>
    <message>
        <source>Drop the files that units sent, or send this period&apos;s forms out first.</source>
        <translation>把单位发来的文件拖到这里，或先发出本旬的表。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Open in spreadsheet program</source>
        <translation>用表格软件打开</translation>
    </message>
    <message>
        <source>Return to the unit…</source>
        <translation>退回单位…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>移出</translation>
    </message>
</context>
<context>
    <name>xundu::ui::FilterCombo</name>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>xundu::ui::FilterTag</name>
    <message>
        <source>Only: %1. Press to show all.</source>
        <translation>仅显示：%1。点此显示全部。</translation>
    </message>
</context>
<context>
    <name>xundu::ui::FindingTreeModel</name>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Keys: 1 accept, 2 correct, 3 return, 4 as is, Backspace take back; in the line of a file 1 accept all, 3 return the file, Delete set aside</source>
        <translation>按键：1 采纳，2 改正，3 退回，4 照收，Backspace 撤回；在文件行上 1 全部采纳，3 整份退回，Delete 移出</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>headline, sentence</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>xundu::ui::FindingsCard</name>
    <message>
        <source>Findings</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Which findings</source>
        <translation>哪些疑点</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Findings by file</source>
        <translation>按文件列出的疑点</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>待处理 %1</translation>
    </message>
    <message>
        <source>Handled %1</source>
        <translation>已处理 %1</translation>
    </message>
    <message>
        <source>Hints %1</source>
        <translation>提示 %1</translation>
    </message>
    <message>
        <source>No finding is open.</source>
        <translation>没有待处理的疑点。</translation>
    </message>
    <message>
        <source>No hints.</source>
        <translation>没有提示。</translation>
    </message>
    <message>
        <source>No finding was handled.</source>
        <translation>没有已处理的疑点。</translation>
    </message>
</context>
<context>
    <name>xundu::ui::FollowDetail</name>
    <message>
        <source>given by %1</source>
        <translation>%1交办</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>于%1</translation>
    </message>
    <message>
        <source>task %1, %2</source>
        <translation>任务%1，%2</translation>
    </message>
    <message>
        <source>first due by %1</source>
        <translation>原定%1</translation>
    </message>
    <message>
        <source>second look from %1</source>
        <translation>%1起回头看</translation>
    </message>
    <message>
        <source>until %1, so far: %2</source>
        <translation>延至%1，目前进展：%2</translation>
    </message>
    <message>
        <source>The chosen item in full</source>
        <translation>所选事项全文</translation>
    </message>
    <message>
        <source>Choose an item to see what became of it.</source>
        <translation>选一项查看办理情况。</translation>
    </message>
    <message>
        <source>asked for by %1</source>
        <translation>%1提出</translation>
    </message>
</context>
<context>
    <name>xundu::ui::FollowPane</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Filter items</source>
        <translation>筛选事项</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>open</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>No item fits these filters.</source>
        <translation>没有符合筛选的事项。</translation>
    </message>
    <message>
        <source>All items are still there.</source>
        <translation>所有事项都还在。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Nothing is to be followed yet.</source>
        <translation>还没有需要跟踪的事项。</translation>
    </message>
    <message>
        <source>Enter the first instruction…</source>
        <translation>录入第一件批示…</translation>
    </message>
    <message>
        <source>Asked for before the ten-day period is over, with the reason and how far things are</source>
        <translation>须在该旬结束前提出，附原因和目前进展</translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation>打开原件</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>删除事项</translation>
    </message>
    <message>
        <source>Items to follow</source>
        <translation>跟踪事项</translation>
    </message>
    <message>
        <source>Say what has to be done.</source>
        <translation>请写明办理内容。</translation>
    </message>
    <message>
        <source>Say who gave it.</source>
        <translation>请写明由谁交办或提出。</translation>
    </message>
    <message>
        <source>%1
What was first set stays on record.</source>
        <translation>%1
原定时限一直保留。</translation>
    </message>
    <message>
        <source>Enter an instruction</source>
        <translation>录入批示</translation>
    </message>
    <message>
        <source>Enter a matter to coordinate</source>
        <translation>录入需协调事项</translation>
    </message>
    <message>
        <source>Units are named in short or in full, or as a group, with 、 or a comma between them.</source>
        <translation>单位可写简称、全称或组名，以顿号或逗号分开。</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>录入：%1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>删除：%1</translation>
    </message>
    <message>
        <source>Decisions of meetings come by themselves; instructions and asks are entered.</source>
        <translation>会议议定事项自动列入；批示和需协调事项在此录入。</translation>
    </message>
</context>
<context>
    <name>xundu::ui::FontsSection</name>
    <message>
        <source>is here</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>missing: %1 stands in</source>
        <translation>缺少，用 %1 代替</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口字体</translation>
    </message>
    <message>
        <source>the program&apos;s</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Official papers name these typefaces. Where one is missing, pages keep their lines and characters, and the text document names the real one: on a computer that has it, it is shown as it should be. Where it is here under another name, choose that.</source>
        <translation>公文按规定使用以上字体。缺少某种字体时，行数、字数不变，导出的文字文档仍注明规定字体，在装有该字体的电脑上即正常显示。如本机已装有该字体但名称不同，请选择对应的名称。</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>xundu::ui::GeneralSection</name>
    <message>
        <source>Who acts</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>The name in the journal, from the next start on. Empty: the user of this computer.</source>
        <translation>记录里的名字，下次启动起生效。空着则用这台电脑的用户名。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>From the next start on. Papers are Chinese in any case.</source>
        <translation>下次启动起生效。文稿始终是中文。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Where backups are offered to be kept; better another disk than the file&apos;s.</source>
        <translation>备份时默认存到这里；最好与文件不在同一块盘。</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>收表文件夹</translation>
    </message>
    <message>
        <source>Forms that arrive there are offered on the Workbench.</source>
        <translation>放到这里的填报表会在工作台上提示。</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不设</translation>
    </message>
    <message>
        <source>None: %1</source>
        <translation>不设：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Of texts, rows and icons.</source>
        <translation>文字、行高和图标一并放大，立即生效。</translation>
    </message>
</context>
<context>
    <name>xundu::ui::GroupMembersTab</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Contact officer</source>
        <translation>联络员</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Add member…</source>
        <translation>添加成员…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>组内单位</translation>
    </message>
    <message>
        <source>Members %1</source>
        <translation>成员 %1</translation>
    </message>
    <message>
        <source>All units belong to the group already.</source>
        <translation>所有单位都已在组内。</translation>
    </message>
    <message>
        <source>Add a unit to %1</source>
        <translation>向%1添加单位</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>把%1加入%2</translation>
    </message>
    <message>
        <source>Take %1 out of %2</source>
        <translation>把%1移出%2</translation>
    </message>
</context>
<context>
    <name>xundu::ui::HelpWindow</name>
    <message>
        <source>Search the manual</source>
        <translation>在手册中查找</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>各节</translation>
    </message>
</context>
<context>
    <name>xundu::ui::HistoryTab</name>
    <message>
        <source>Entries of the journal</source>
        <translation>日志条目</translation>
    </message>
    <message>
        <source>Fields changed by the entry</source>
        <translation>该条改动的内容</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>xundu::ui::HitModel</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>前 %1 项</translation>
    </message>
</context>
<context>
    <name>xundu::ui::HitPopup</name>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>xundu::ui::IndicatorChoice</name>
    <message>
        <source>Indicators to show</source>
        <translation>要显示的指标</translation>
    </message>
    <message>
        <source>The ten that lag most</source>
        <translation>滞后最多的十项</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>xundu::ui::IndicatorDetail</name>
    <message>
        <source>task %1</source>
        <translation>任务%1</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>总目标</translation>
    </message>
    <message>
        <source>%1: “%2” (%3)</source>
        <translation>%1：“%2”（%3）</translation>
    </message>
    <message>
        <source>The plan&apos;s words</source>
        <translation>方案原文</translation>
    </message>
    <message>
        <source>Units of the indicator</source>
        <translation>指标的各单位</translation>
    </message>
    <message>
        <source>target %1, %2</source>
        <translation>目标%1，%2</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>基数%1</translation>
    </message>
    <message>
        <source>pace: %1</source>
        <translation>序时：%1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>时限%1</translation>
    </message>
    <message>
        <source>needs %1 each period</source>
        <translation>每旬需%1</translation>
    </message>
    <message>
        <source>forecast for the year %1</source>
        <translation>年底推算%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Correct %1 of %2, %3</source>
        <translation>更正“%1”（%2，%3）</translation>
    </message>
    <message>
        <source>The right value (%1)</source>
        <translation>正确数值（%1）</translation>
    </message>
    <message>
        <source>“%1” is not a number: nothing was corrected.</source>
        <translation>“%1”不是数值，未作更正。</translation>
    </message>
    <message>
        <source>Numbers are written like 12, 12.5 or, for a ratio, 27/60.</source>
        <translation>数值写作12、12.5，比率写作27/60。</translation>
    </message>
    <message>
        <source>Why %1 becomes %2</source>
        <translation>%1改为%2的原因</translation>
    </message>
    <message>
        <source>Nothing was changed or lost.</source>
        <translation>数据没有改动，也没有丢失。</translation>
    </message>
    <message>
        <source>Corrected: %1 of %2, %3 → %4.</source>
        <translation>已更正：“%1”（%2），%3 → %4。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>paper, printed value</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No issued paper carries another value.</source>
        <translation>没有印发的文件载有其他数值。</translation>
    </message>
    <message>
        <source>Issued papers that carry another value: %1.</source>
        <translation>载有其他数值的已印发文件：%1。</translation>
    </message>
    <message>
        <source>Break down</source>
        <translation>分解到县市区</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>平均分解</translation>
    </message>
    <message>
        <source>Lists the counties and the zone, whose shares are typed in</source>
        <translation>列出各县市区和高新区，逐个填写分解数</translation>
    </message>
    <message>
        <source>The target in equal parts for the counties; undo takes it back</source>
        <translation>把目标平均分给各县市区，可以撤销</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>数据没有改动。</translation>
    </message>
    <message>
        <source>F2 in a line sets its share</source>
        <translation>选中一行按F2填写分解数</translation>
    </message>
    <message>
        <source>not broken down to counties</source>
        <translation>尚未分解到县市区</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标%1</translation>
    </message>
</context>
<context>
    <name>xundu::ui::IndicatorsPage</name>
    <message>
        <source>Light</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>Filter indicators</source>
        <translation>筛选指标</translation>
    </message>
    <message>
        <source>Indicators of the plan</source>
        <translation>方案指标</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>导出指标表</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n 项指标</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 indicators</source>
        <translation>%1项，共%2项</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>No indicator fits these filters.</source>
        <translation>没有符合筛选条件的指标。</translation>
    </message>
    <message>
        <source>All indicators of the plan are still there.</source>
        <translation>方案的全部指标都还在。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>goals of the plan</source>
        <translation>方案目标</translation>
    </message>
</context>
<context>
    <name>xundu::ui::IndicatorsTab</name>
    <message>
        <source>This task has no number to reach.</source>
        <translation>此任务没有数量指标。</translation>
    </message>
    <message>
        <source>Its light comes from its milestones.</source>
        <translation>按节点亮灯。</translation>
    </message>
    <message>
        <source>Indicators of the task</source>
        <translation>任务指标</translation>
    </message>
    <message>
        <source>Indicators %1</source>
        <translation>指标 %1</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>任务%1</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>总目标</translation>
    </message>
    <message>
        <source>%1: “%2” (%3)</source>
        <translation>%1：“%2”（%3）</translation>
    </message>
</context>
<context>
    <name>xundu::ui::IssuedSection</name>
    <message>
        <source>%1, %2: %3, now %4</source>
        <translation>%1（%2）：%3，现为%4</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已印发</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>已印发的文稿</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存…</translation>
    </message>
    <message>
        <source>issued on %1 by %2</source>
        <translation>%1 由%2印发</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>共%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) changed since:</source>
        <translation>
            <numerusform>印发后有%n个数字变动：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a ten-day period and a kind of paper</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>xundu::ui::LetterFiles</name>
    <message>
        <source>Nothing was changed or lost.</source>
        <translation>没有改动，也没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>函件文件夹</translation>
    </message>
    <message>
        <source>Issue letters</source>
        <translation>发出函件</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>发出…</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>正在生成函件</translation>
    </message>
    <message>
        <source>What was not issued stays proposed.</source>
        <translation>没有发出的仍在建议中。</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) issued: %1</source>
        <translation>
            <numerusform>已发出%n件函件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Composing letters</source>
        <translation>正在编排函件</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) sent to the printer.</source>
        <translation>
            <numerusform>%n件草稿已送往打印机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text document(s) left out: open them, and print them from there.</source>
        <translation>
            <numerusform>另有%n件是文字文档，未打印：请打开后在那里打印。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>没有可以打印的函件。</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) sent to the printer, as they went out.</source>
        <translation>
            <numerusform>%n件已按印发时的原样送往打印机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) saved: %1</source>
        <translation>
            <numerusform>已另存%n件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>They are the letters as they went out.</source>
        <translation>与发出时完全相同。</translation>
    </message>
    <message>
        <source>They get these numbers and are recorded as issued. This cannot be undone.</source>
        <translation>按以下文号发出并登记，不能撤销。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
</context>
<context>
    <name>xundu::ui::LettersTab</name>
    <message>
        <source>Letters and items of the task</source>
        <translation>任务的函件和交办事项</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Number, or who gave it</source>
        <translation>文号、交办或提出者</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Letters %1</source>
        <translation>函件 %1</translation>
    </message>
</context>
<context>
    <name>xundu::ui::LightBarsPlot</name>
    <message>
        <source>Lights by programme</source>
        <translation>各工程亮灯</translation>
    </message>
    <message>
        <source>%1: %2 %3 of %4</source>
        <comment>programme, light, number, all</comment>
        <translation>%1：%2%3项，共%4项</translation>
    </message>
</context>
<context>
    <name>xundu::ui::LightCard</name>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Catch-up</source>
        <translation>追赶</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>改灯</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>算式</translation>
    </message>
</context>
<context>
    <name>xundu::ui::LightTotals</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>xundu::ui::LightTrendPlot</name>
    <message>
        <source>Lights over the year</source>
        <translation>全年各旬亮灯</translation>
    </message>
    <message>
        <source>%1: %2 %3 of %4</source>
        <comment>period, light, number, all</comment>
        <translation>%1：%2%3项，共%4项</translation>
    </message>
    <message>
        <source>%1, forecast: %2 %3 of %4</source>
        <comment>period, light, number, all</comment>
        <translation>%1推算：%2%3项，共%4项</translation>
    </message>
</context>
<context>
    <name>xundu::ui::Links</name>
    <message>
        <source>No program opens this file: %1</source>
        <translation>没有程序能打开此文件：%1</translation>
    </message>
    <message>
        <source>Open the copy by hand; it goes away when the window is closed.</source>
        <translation>请自行打开此副本；关闭窗口后副本即删除。</translation>
    </message>
</context>
<context>
    <name>xundu::ui::MainWindow</name>
    <message>
        <source>Xundu — %1</source>
        <translation>旬督 — %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Export bulletin (PDF)…</source>
        <translation>导出通报（PDF）…</translation>
    </message>
    <message>
        <source>Export ledger (spreadsheet)…</source>
        <translation>导出台账（表格）…</translation>
    </message>
    <message>
        <source>Export indicators (spreadsheet)…</source>
        <translation>导出指标（表格）…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Change who acts…</source>
        <translation>更换操作员…</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>浅色外观</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>深色外观</translation>
    </message>
    <message>
        <source>Appearance of the system</source>
        <translation>跟随系统外观</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Nothing was changed or lost.</source>
        <translation>数据没有改动，也没有丢失。</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Name that the journal shall show</source>
        <translation>日志中显示的姓名</translation>
    </message>
    <message>
        <source>%1 acts from the next start on.</source>
        <translation>下次启动起，操作员为%1。</translation>
    </message>
    <message>
        <source>Today lies outside the plan&apos;s year: %1, the nearest period, is shown.</source>
        <translation>今天不在方案年度之内，现显示最近的一旬：%1。</translation>
    </message>
    <message>
        <source>The holidays of %1 are not known: only weekends count.</source>
        <translation>没有%1年的放假安排，目前只按周末计算。</translation>
    </message>
    <message numerus="yes">
        <source>%n open doubt(s)</source>
        <translation>
            <numerusform>%n 处疑点待核</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <translation>已备份：%1</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>打开其他文件…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Open an office file</source>
        <translation>打开办公室文件</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 打不开。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Import the year&apos;s calendar on the page Settings.</source>
        <translation>请在“设置”页导入该年的日历。</translation>
    </message>
    <message>
        <source>The computer&apos;s day is now %1; %2 is shown.</source>
        <translation>电脑日期现为%1；窗口显示的是%2。</translation>
    </message>
    <message>
        <source>It lies outside the plan&apos;s year: if that is wrong, set the computer&apos;s clock.</source>
        <translation>该日期不在方案年度内：如有误，请校准电脑时间。</translation>
    </message>
    <message>
        <source>Today falls in %1: choose it above.</source>
        <translation>今天属于%1：可在上方切换。</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>设置：%1</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) proposed or overdue</source>
        <translation>
            <numerusform>%n件函件待发出或逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>工作交接…</translation>
    </message>
    <message>
        <source>Begin the next year…</source>
        <translation>开始下一年度…</translation>
    </message>
</context>
<context>
    <name>xundu::ui::MarkLegend</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>xundu::ui::MeasureLedger</name>
    <message>
        <source>Nothing fits these filters.</source>
        <translation>没有符合条件的平台或项目。</translation>
    </message>
    <message>
        <source>All platforms and projects of the plan are still there.</source>
        <translation>方案中的平台和项目都还在。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Platforms and projects</source>
        <translation>平台和项目台账</translation>
    </message>
</context>
<context>
    <name>xundu::ui::MeasuresTab</name>
    <message>
        <source>Measures and milestones</source>
        <translation>举措与节点</translation>
    </message>
    <message>
        <source>Milestones %1</source>
        <translation>举措与节点 %1</translation>
    </message>
    <message>
        <source>Add measure</source>
        <translation>增加举措</translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation>增加节点</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Double-click a cell, or press F2, to change it. Days are written 2025-06-20; an emptied one is none.</source>
        <translation>双击或按 F2 改一格。日期写作 2025-06-20，清空即无日期。</translation>
    </message>
    <message>
        <source>Add a measure to task %1</source>
        <translation>给任务 %1 增加举措</translation>
    </message>
    <message>
        <source>What shall be done</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>Add a milestone to measure %1 of task %2</source>
        <translation>给任务 %2 的举措 %1 增加节点</translation>
    </message>
    <message>
        <source>What shall be reached</source>
        <translation>达到什么</translation>
    </message>
    <message>
        <source>Remove milestone %1</source>
        <translation>删除节点 %1</translation>
    </message>
    <message>
        <source>Remove measure %1 of task %2</source>
        <translation>删除任务 %2 的举措 %1</translation>
    </message>
</context>
<context>
    <name>xundu::ui::MeetingForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <translation>所讲的旬</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>In attendance</source>
        <translation>列席</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>2025-06-20</source>
        <translation>2025-06-20</translation>
    </message>
    <message>
        <source>One name a line, or 、 between them</source>
        <translation>一行一个，或以顿号分开</translation>
    </message>
</context>
<context>
    <name>xundu::ui::MeetingsPage</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Items to follow</source>
        <translation>跟踪事项</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>新建会议</translation>
    </message>
    <message>
        <source>Material (pack)…</source>
        <translation>会议材料…</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>会议纪要…</translation>
    </message>
    <message>
        <source>Enter instruction…</source>
        <translation>录入批示…</translation>
    </message>
    <message>
        <source>Enter matter to coordinate…</source>
        <translation>录入需协调事项…</translation>
    </message>
    <message>
        <source>Its agenda is proposed by need, from how things stand in the ten-day period shown</source>
        <translation>议程按所显示的旬的情况提出</translation>
    </message>
    <message>
        <source>Del removes a meeting that decided nothing; undo brings it back.</source>
        <translation>没有议定事项的会议可按 Del 删除，撤销可恢复。</translation>
    </message>
    <message>
        <source>No meeting of this year is recorded yet.</source>
        <translation>本年度还没有录入会议。</translation>
    </message>
    <message>
        <source>Its agenda is proposed by need: what was decided last, what is red, what has to be coordinated.</source>
        <translation>议程按需要提出：上次议定事项、严重滞后任务、需协调事项。</translation>
    </message>
    <message>
        <source>Propose a meeting</source>
        <translation>提出会议</translation>
    </message>
    <message>
        <source>Meetings of the year</source>
        <translation>本年度会议</translation>
    </message>
    <message>
        <source>Remove meeting</source>
        <translation>删除会议</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>数据没有改动。</translation>
    </message>
    <message>
        <source>Discard what was typed?</source>
        <translation>放弃已录入的内容？</translation>
    </message>
    <message>
        <source>Something was typed for a meeting that is not kept yet.</source>
        <translation>有录入的会议内容尚未保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n次会议</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 decisions open</source>
        <translation>%2项议定事项中%1项在办</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%2项中的%1项</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>在办%1</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>逾期%1</translation>
    </message>
    <message>
        <source>New meeting of %1</source>
        <translation>新建%1会议</translation>
    </message>
    <message>
        <source>Remove the meeting of %1</source>
        <translation>删除%1的会议</translation>
    </message>
    <message>
        <source>The meeting of %1 was removed.</source>
        <translation>%1的会议已删除。</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>撤销可恢复。</translation>
    </message>
</context>
<context>
    <name>xundu::ui::MeritsPane</name>
    <message>
        <source>Give a bonus…</source>
        <translation>加分…</translation>
    </message>
    <message>
        <source>Deduct points…</source>
        <translation>扣分…</translation>
    </message>
    <message>
        <source>Exempt…</source>
        <translation>豁免…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Bonuses, deductions and exemptions</source>
        <translation>加减分与豁免</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Exemption</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>任务%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Enter a unit of the plan by its name.</source>
        <translation>请填写方案中的单位名称。</translation>
    </message>
    <message>
        <source>Enter points above zero, such as 1.5.</source>
        <translation>请填写大于零的分值，如1.5。</translation>
    </message>
    <message>
        <source>Enter the reason and the document that proves it.</source>
        <translation>请填写理由和依据文件。</translation>
    </message>
    <message>
        <source>Deduct points</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Give a bonus</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>All bonuses together add no more than the rules allow.</source>
        <translation>加分合计不超过规则规定的上限。</translation>
    </message>
    <message>
        <source>Proof (document)</source>
        <translation>依据（文件）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, whom</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Enter the number of a task, a ten-day period or both.</source>
        <translation>请填写任务编号或旬，或两者都填。</translation>
    </message>
    <message>
        <source>The plan has no task &quot;%1&quot;.</source>
        <translation>方案中没有任务“%1”。</translation>
    </message>
    <message>
        <source>Enter a ten-day period of the plan&apos;s year, such as 2025-06-mid.</source>
        <translation>请填写方案年度内的旬，如2025年6月中旬。</translation>
    </message>
    <message>
        <source>Enter the reason.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>Exempt a unit</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>What lies beyond a unit&apos;s power does not count against it.</source>
        <translation>不可抗力造成的，不对单位扣分。</translation>
    </message>
    <message>
        <source>Number of the task</source>
        <translation>任务编号</translation>
    </message>
    <message>
        <source>Ten-day period</source>
        <translation>旬</translation>
    </message>
    <message>
        <source>Document, if any</source>
        <translation>文件（可空）</translation>
    </message>
    <message>
        <source>Exempt %1</source>
        <translation>豁免%1</translation>
    </message>
    <message>
        <source>Remove an entry of %1</source>
        <translation>删除%1的一条</translation>
    </message>
    <message>
        <source>Deductions lower the total, but not below zero.</source>
        <translation>扣分冲减总分，总分最低为零。</translation>
    </message>
</context>
<context>
    <name>xundu::ui::MessageBar</name>
    <message>
        <source>Dismiss the message</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>xundu::ui::MilestoneMover</name>
    <message>
        <source>Move a milestone</source>
        <translation>节点改期</translation>
    </message>
    <message>
        <source>Several stand in %1: which one?</source>
        <translation>%1有多个节点，改期哪一个？</translation>
    </message>
    <message>
        <source>“%1” is due on %2 and shall stand in %3. Its first date is kept.</source>
        <translation>“%1”原于%2到期，拟移至%3。原定日期予以保留。</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>新的日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>xundu::ui::MissingPane</name>
    <message>
        <source>Copy reminder</source>
        <translation>复制提醒文字</translation>
    </message>
    <message>
        <source>Units that are missing</source>
        <translation>未报单位</translation>
    </message>
    <message>
        <source>the due day is over</source>
        <translation>已过截止日</translation>
    </message>
    <message>
        <source>not yet due, not yet late</source>
        <translation>未到截止时刻，不算迟报</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>还差 %n 家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leads %n task(s)</source>
        <translation>
            <numerusform>牵头 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>退回待重报</translation>
    </message>
    <message>
        <source>again</source>
        <translation>上一旬也未报</translation>
    </message>
    <message>
        <source>asked today</source>
        <translation>今日已提醒</translation>
    </message>
    <message>
        <source>was missing in the period before, too</source>
        <translation>上一旬也未报</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>未填联络员</translation>
    </message>
    <message>
        <source>Copy reminder for %1</source>
        <translation>复制给%1的提醒文字</translation>
    </message>
    <message>
        <source>Enter by hand for %1</source>
        <translation>代%1填报</translation>
    </message>
    <message>
        <source>Silence counts as no change: %1</source>
        <translation>本旬可不报，不报视为无变化：%1</translation>
    </message>
    <message>
        <source>All that was required is in.</source>
        <translation>应报的已收齐。</translation>
    </message>
    <message>
        <source>All in</source>
        <translation>已收齐</translation>
    </message>
    <message>
        <source>None required</source>
        <translation>无须报送</translation>
    </message>
    <message>
        <source>when it was closed</source>
        <translation>归档时仍未报</translation>
    </message>
    <message>
        <source>was asked today</source>
        <translation>今日已提醒</translation>
    </message>
    <message>
        <source>its form was sent back and did not return</source>
        <translation>旬报已退回，尚未重报</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>xundu::ui::Navigation</name>
    <message>
        <source>Xundu</source>
        <translation>旬督</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>File, export, language, appearance (Alt+M)</source>
        <translation>文件、导出、语言、外观（Alt+M）</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Expand navigation</source>
        <translation>展开导航</translation>
    </message>
    <message>
        <source>Collapse navigation</source>
        <translation>收起导航</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>xundu::ui::NextStrip</name>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
</context>
<context>
    <name>xundu::ui::NoticeDetail</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>unit, step, state</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1, %2, %3, issued on %4: %5</source>
        <comment>number, unit, step, day, state</comment>
        <translation>%1，%2，%3，%4发出：%5</translation>
    </message>
    <message>
        <source>settled in %1</source>
        <translation>%1已解决</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>仍在持续</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>What the letter is about</source>
        <translation>函件事由</translation>
    </message>
    <message>
        <source>Show the task</source>
        <translation>查看任务</translation>
    </message>
    <message>
        <source>What became of the letter</source>
        <translation>函件办理情况</translation>
    </message>
    <message>
        <source>until %1: %2. So far: %3</source>
        <translation>延至%1：%2。目前进展：%3</translation>
    </message>
    <message>
        <source>Preview and edit the text…</source>
        <translation>预览并修改文字…</translation>
    </message>
    <message>
        <source>Issue this list…</source>
        <translation>发出此清单…</translation>
    </message>
    <message>
        <source>Issue this letter…</source>
        <translation>发出此函…</translation>
    </message>
    <message>
        <source>Do not write about it…</source>
        <translation>不发函…</translation>
    </message>
    <message>
        <source>Propose it again</source>
        <translation>重新建议</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>打开函件</translation>
    </message>
    <message>
        <source>Print the letter…</source>
        <translation>打印函件…</translation>
    </message>
</context>
<context>
    <name>xundu::ui::NoticesPage</name>
    <message>
        <source>Proposed %1</source>
        <translation>建议 %1</translation>
    </message>
    <message>
        <source>Not proposed %1</source>
        <translation>不再建议 %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>在办 %1</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>办结 %1</translation>
    </message>
    <message>
        <source>No letter is proposed.</source>
        <translation>没有建议的函件。</translation>
    </message>
    <message>
        <source>Letters are proposed from the due day of the period&apos;s forms on: for what is missing, red or overdue and not yet written about.</source>
        <translation>自本旬报表截止日起，对缺报、严重滞后、逾期而尚未发函的事项提出建议。</translation>
    </message>
    <message>
        <source>Nothing was held back.</source>
        <translation>没有不再建议的事项。</translation>
    </message>
    <message>
        <source>Here stands what a letter tells of already, and what you chose not to write about.</source>
        <translation>已由函件办理的，以及您确定不发函的事项列在这里。</translation>
    </message>
    <message>
        <source>No letter is open.</source>
        <translation>没有在办的函件。</translation>
    </message>
    <message>
        <source>Letters stand here from issue until they are done.</source>
        <translation>函件自发出到办结都列在这里。</translation>
    </message>
    <message>
        <source>No answer is overdue.</source>
        <translation>没有逾期未复的函件。</translation>
    </message>
    <message>
        <source>An answer is overdue from the day after its limit.</source>
        <translation>超过答复期限的次日起算逾期。</translation>
    </message>
    <message>
        <source>No letter is done yet.</source>
        <translation>还没有办结的函件。</translation>
    </message>
    <message>
        <source>Reminders and urgings are settled by themselves; a supervision is closed with its proof.</source>
        <translation>提醒和催办自动办结；督办凭依据销号。</translation>
    </message>
    <message>
        <source>Letters shown</source>
        <translation>显示的函件</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Issue letters…</source>
        <translation>发出函件…</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Do not write about it</source>
        <translation>不发函</translation>
    </message>
    <message>
        <source>%1
Reason</source>
        <translation>%1
理由</translation>
    </message>
    <message>
        <source>Propose a matter to %1 again</source>
        <translation>重新建议致%1的事项</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>数据没有改动。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>致%2的%1</translation>
    </message>
    <message>
        <source>Save copies…</source>
        <translation>另存原件…</translation>
    </message>
    <message>
        <source>All letters that are shown; where several are selected, those</source>
        <translation>所列的全部函件；选中多件时，只含选中的</translation>
    </message>
</context>
<context>
    <name>xundu::ui::OnTimePlot</name>
    <message>
        <source>Reporting on time by unit</source>
        <translation>单位按时报送</translation>
    </message>
</context>
<context>
    <name>xundu::ui::OpenPoints</name>
    <message>
        <source>Confirm leads…</source>
        <translation>确认牵头单位…</translation>
    </message>
    <message>
        <source>Without baseline</source>
        <translation>缺基数</translation>
    </message>
    <message>
        <source>Without pace</source>
        <translation>待定序时</translation>
    </message>
    <message>
        <source>Source unit inferred</source>
        <translation>责任单位为推定</translation>
    </message>
    <message>
        <source>Tasks without a dated milestone</source>
        <translation>节点未定日期的任务</translation>
    </message>
    <message>
        <source>Leads of tasks</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>首次填报</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>只看这些</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>First report: %1</source>
        <translation>自%1起填报</translation>
    </message>
    <message>
        <source>Without target</source>
        <translation>未定目标</translation>
    </message>
</context>
<context>
    <name>xundu::ui::OptionsForm</name>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>in parts for A4</source>
        <translation>A4 拼页</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始旬</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>工程</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>成文日期</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>落款</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>指标进度表</translation>
    </message>
    <message>
        <source>reporting</source>
        <translation>收表情况</translation>
    </message>
    <message>
        <source>lagging items</source>
        <translation>逐项滞后</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>单位排名</translation>
    </message>
    <message>
        <source>with seal</source>
        <translation>加盖印章</translation>
    </message>
    <message>
        <source>without seal</source>
        <translation>不加盖印章</translation>
    </message>
    <message>
        <source>seal of %1</source>
        <translation>%1代章</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, meeting</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>as proposed</source>
        <translation>按建议</translation>
    </message>
</context>
<context>
    <name>xundu::ui::OriginalCard</name>
    <message>
        <source>Original</source>
        <translation>原表</translation>
    </message>
    <message>
        <source>Save marked copy…</source>
        <translation>另存标注件…</translation>
    </message>
    <message>
        <source>Open in spreadsheet program</source>
        <translation>用表格软件打开</translation>
    </message>
    <message>
        <source>Opens a copy that cannot be changed; the original stays as it came.</source>
        <translation>打开的是只读副本，原件保持收到时的样子。</translation>
    </message>
    <message>
        <source>Rows of the original sheet</source>
        <translation>原表各行</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>The file cannot be read as a workbook.</source>
        <translation>文件不能按电子表格读取。</translation>
    </message>
    <message>
        <source>Choose a finding or a file to see its original.</source>
        <translation>选一处疑点或一份文件，在此看原表。</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
</context>
<context>
    <name>xundu::ui::OverviewPage</name>
    <message>
        <source>Tasks %1</source>
        <translation>任务 %1</translation>
    </message>
    <message>
        <source>Indicators %1</source>
        <translation>指标 %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>pace %1</source>
        <translation>序时 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2 项</translation>
    </message>
    <message>
        <source>of the part shown</source>
        <translation>所选范围</translation>
    </message>
    <message>
        <source>on pace or done</source>
        <translation>正常或完成</translation>
    </message>
    <message>
        <source>done at year end, by forecast</source>
        <translation>年底推算完成</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, forecast</source>
        <translation>%1推算</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>工程</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计数对象</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Choose indicators</source>
        <translation>选择指标</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>没有可显示的内容。</translation>
    </message>
    <message>
        <source>Choose another programme or unit.</source>
        <translation>请换一个工程或单位。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>On pace</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Far behind</source>
        <translation>严重滞后</translation>
    </message>
    <message>
        <source>No light</source>
        <translation>未亮灯</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Lights by programme</source>
        <translation>各工程亮灯</translation>
    </message>
    <message>
        <source>Lights over the year</source>
        <translation>全年各旬亮灯</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>旬</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>Key indicators against pace</source>
        <translation>重点指标与序时</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>序时</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>Year end</source>
        <translation>年底推算</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Its pace</source>
        <translation>本指标序时</translation>
    </message>
    <message>
        <source>Far behind, behind</source>
        <translation>严重滞后、滞后区</translation>
    </message>
    <message>
        <source>Year end, by forecast</source>
        <translation>年底推算</translation>
    </message>
    <message>
        <source>Reporting on time</source>
        <translation>单位按时报送</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应报</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟报</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>No form was due yet.</source>
        <translation>尚无到期应报的报表。</translation>
    </message>
    <message>
        <source>Forms count from the day after they were due.</source>
        <translation>报表自截止日次日起计入。</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟报</translation>
    </message>
    <message>
        <source>not in</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>本旬变化</translation>
    </message>
    <message>
        <source>closed: as reported</source>
        <translation>已定稿，按定稿时数据</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) accepted; provisional until the period is closed</source>
        <translation>
            <numerusform>已接收 %n 家；定稿前为试算</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>与%1相比</translation>
    </message>
    <message>
        <source>no period before</source>
        <translation>无上一旬可比</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>数据没有改动。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>Sent to the printer: %1</source>
        <translation>已送打印机：%1</translation>
    </message>
    <message>
        <source>as reported</source>
        <translation>以归档时为准</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>试算中</translation>
    </message>
    <message>
        <source>demo data</source>
        <translation>演示数据</translation>
    </message>
</context>
<context>
    <name>xundu::ui::OverviewTab</name>
    <message>
        <source>Indicators of the task</source>
        <translation>任务指标</translation>
    </message>
    <message>
        <source>The plan&apos;s words</source>
        <translation>方案原文</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Latest progress</source>
        <translation>最近进展</translation>
    </message>
    <message>
        <source>No lead unit has reported yet.</source>
        <translation>牵头单位尚未填报。</translation>
    </message>
    <message>
        <source>Progress, %1, %2</source>
        <translation>进展  %1，%2</translation>
    </message>
    <message>
        <source>Problems:</source>
        <translation>存在问题：</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>完成期限：%1</translation>
    </message>
    <message>
        <source>Due day %1</source>
        <translation>完成期限调整：%1</translation>
    </message>
</context>
<context>
    <name>xundu::ui::Page</name>
    <message>
        <source>Nothing was changed or lost.</source>
        <translation>未作任何改动，数据没有丢失。</translation>
    </message>
</context>
<context>
    <name>xundu::ui::PaneCard</name>
    <message>
        <source>Parts of the workbench</source>
        <translation>工作台各部分</translation>
    </message>
</context>
<context>
    <name>xundu::ui::PaperFiles</name>
    <message>
        <source>Nothing was changed or lost.</source>
        <translation>没有改动，也没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>It is written, and kept in the file as it went out, with its figures. This cannot be undone, and the period, once closed, cannot be opened again.</source>
        <translation>写出的文件连同所印数字原样存入本文件。此操作不能撤销；该旬归档后也不能再打开。</translation>
    </message>
    <message>
        <source>Its number: %1</source>
        <translation>文号：%1</translation>
    </message>
    <message>
        <source>It was issued on %1 already; both are kept.</source>
        <translation>%1已印发过一次，两份都保留。</translation>
    </message>
    <message>
        <source>Issue the paper of %1?</source>
        <translation>印发%1的文稿？</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>印发…</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>定稿印发</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>已印发：%1</translation>
    </message>
    <message>
        <source>Sent to the printer: %1</source>
        <translation>已送打印机：%1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存一份</translation>
    </message>
    <message>
        <source>Written as it was issued: %1</source>
        <translation>已按印发原件另存：%1</translation>
    </message>
</context>
<context>
    <name>xundu::ui::PaperView</name>
    <message>
        <source>Page %1</source>
        <translation>第%1页</translation>
    </message>
</context>
<context>
    <name>xundu::ui::PapersPage</name>
    <message>
        <source>Show the options</source>
        <translation>展开选项</translation>
    </message>
    <message>
        <source>Kinds of papers</source>
        <translation>文种</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Previous pages</source>
        <translation>前页</translation>
    </message>
    <message>
        <source>Next pages</source>
        <translation>后页</translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation>显示数字出处</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文稿</translation>
    </message>
    <message>
        <source>Fit height</source>
        <translation>适合高度</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>页面大小</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>改文字</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Write as .%1</source>
        <translation>写为 .%1 文件</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>定稿印发</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>文种</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>This paper cannot be shown.</source>
        <translation>这份文稿无法显示。</translation>
    </message>
    <message>
        <source>Hide the options</source>
        <translation>收起选项</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>本文件以只读方式打开。</translation>
    </message>
    <message>
        <source>The number is not right yet.</source>
        <translation>文号还不对。</translation>
    </message>
    <message>
        <source>This paper is not written as .%1.</source>
        <translation>这种文稿不写为 .%1 文件。</translation>
    </message>
    <message>
        <source>Write it, and keep it in the file as it went out</source>
        <translation>写出文件，并原样存档</translation>
    </message>
    <message>
        <source>Click on a paragraph, or F8 and Enter</source>
        <translation>点一段文字即可修改；也可按 F8 选段、回车修改</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>共%n页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped after %n page(s)</source>
        <translation>
            <numerusform>排到第%n页停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) so far</source>
        <translation>
            <numerusform>已排%n页…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a paper and its pages</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第%1页</translation>
    </message>
    <message>
        <source>Pages %1–%2</source>
        <translation>第%1—%2页</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) without a source</source>
        <translation>
            <numerusform>%n个数字没有出处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) put by hand are not in the data: %1</source>
        <translation>
            <numerusform>手改的%n个数字数据中没有：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n edited text(s) no longer fit: the data has changed</source>
        <translation>
            <numerusform>%n处手改已不适用：数据有变</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the text of a paper</source>
        <translation>修改文稿文字</translation>
    </message>
    <message>
        <source>The new words are kept: they stand in the next papers too.</source>
        <translation>新的提法已保留，以后的文稿也这样写。</translation>
    </message>
    <message>
        <source>Undo takes them back.</source>
        <translation>可用“撤销”恢复。</translation>
    </message>
    <message>
        <source>The text is changed in this paper alone.</source>
        <translation>只改了这一份文稿。</translation>
    </message>
    <message>
        <source>“Put back” at the left brings the composed text again.</source>
        <translation>左侧“恢复原文”可恢复自动生成的文字。</translation>
    </message>
    <message>
        <source>The edited text document</source>
        <translation>改过的文字文档</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) have their source</source>
        <translation>
            <numerusform>%n个数字都有出处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xundu::ui::PapersSection</name>
    <message>
        <source>Head</source>
        <translation>发文机关标志</translation>
    </message>
    <message>
        <source>In red above papers; empty: they have no head.</source>
        <translation>文稿上方的红色标志；不填则不套红头。</translation>
    </message>
    <message>
        <source>Series of papers</source>
        <translation>文稿代字</translation>
    </message>
    <message>
        <source>Before the year and the number.</source>
        <translation>用在年份和序号之前。</translation>
    </message>
    <message>
        <source>Series of letters</source>
        <translation>函件代字</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>印发机关</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文稿</translation>
    </message>
    <message>
        <source>the office&apos;s own</source>
        <translation>本机关印章</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不用印</translation>
    </message>
    <message>
        <source>another unit&apos;s, on behalf</source>
        <translation>由别的单位代章</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>Unit that seals</source>
        <translation>代章单位</translation>
    </message>
    <message>
        <source>Look of papers</source>
        <translation>文稿样式</translation>
    </message>
</context>
<context>
    <name>xundu::ui::ParagraphEditor</name>
    <message>
        <source>Text of the paragraph</source>
        <translation>段落文字</translation>
    </message>
    <message>
        <source>Ctrl+Enter takes the text, Esc gives it up</source>
        <translation>Ctrl+Enter 确定，Esc 放弃</translation>
    </message>
</context>
<context>
    <name>xundu::ui::ReceptionModel</name>
    <message>
        <source>Programme %1</source>
        <translation>工程%1</translation>
    </message>
    <message>
        <source>P%1</source>
        <comment>short for Programme</comment>
        <translation>工程%1</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>today</comment>
        <translation>今 %1</translation>
    </message>
    <message>
        <source>received late</source>
        <translation>迟报</translation>
    </message>
    <message>
        <source>to check: %1</source>
        <translation>待核 %1 处</translation>
    </message>
    <message>
        <source>%1, task %2: %3</source>
        <translation>%1，任务%2：%3</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
</context>
<context>
    <name>xundu::ui::ReceptionPane</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Missing tasks</source>
        <translation>未报任务</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Contact officer</source>
        <translation>联络员</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Nobody has to report in this period.</source>
        <translation>本旬没有单位需要报送。</translation>
    </message>
    <message>
        <source>Duties begin with the plan&apos;s first report.</source>
        <translation>自方案首次报送起才有报送任务。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Reception, unit by task</source>
        <translation>收表矩阵，单位对任务</translation>
    </message>
    <message>
        <source>Reception, list of units</source>
        <translation>收表名单</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>收表情况</translation>
    </message>
    <message>
        <source>%1 units × %2 tasks</source>
        <translation>%1 家 × %2 项</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可不报</translation>
    </message>
    <message>
        <source>Enter by hand</source>
        <translation>代为填报</translation>
    </message>
    <message>
        <source>Show task %1</source>
        <translation>查看任务%1</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>查看来表</translation>
    </message>
    <message>
        <source>Copy reminder</source>
        <translation>复制提醒文字</translation>
    </message>
    <message>
        <source>Show the unit&apos;s record</source>
        <translation>查看单位报送记录</translation>
    </message>
</context>
<context>
    <name>xundu::ui::RecordPanel</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>本期进展</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下步打算</translation>
    </message>
    <message>
        <source>Needs coordination</source>
        <translation>需协调事项</translation>
    </message>
    <message>
        <source>Own assessment</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>填报值</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record progress: %1, task %2</source>
        <translation>录入进展：%1，任务%2</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>不是数</translation>
    </message>
    <message>
        <source>last %1 (%2)</source>
        <translation>上期%1（%2）</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Discard what was typed?</source>
        <translation>放弃已填写的内容？</translation>
    </message>
    <message>
        <source>The progress of %1 on task %2 is not saved yet.</source>
        <translation>%1关于任务%2的进展尚未保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>xundu::ui::ReportsTab</name>
    <message>
        <source>No unit has reported on this task yet.</source>
        <translation>还没有单位填报这项任务。</translation>
    </message>
    <message>
        <source>Record progress with the button above.</source>
        <translation>请用上方的“录入进展”。</translation>
    </message>
    <message>
        <source>Reports over time</source>
        <translation>历次旬报</translation>
    </message>
    <message>
        <source>Reports %1</source>
        <translation>旬报 %1</translation>
    </message>
    <message>
        <source>no earlier report</source>
        <translation>此前没有旬报</translation>
    </message>
    <message>
        <source>Open the unit&apos;s form of this period</source>
        <translation>打开该单位本旬的原表</translation>
    </message>
    <message>
        <source>Beside the report</source>
        <translation>与所选旬报并列</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>近%1期</translation>
    </message>
    <message>
        <source>other units</source>
        <translation>其他单位</translation>
    </message>
</context>
<context>
    <name>xundu::ui::ReturnPanel</name>
    <message>
        <source>Return to the unit</source>
        <translation>退回单位</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Save marked copy…</source>
        <translation>另存标注件…</translation>
    </message>
    <message>
        <source>Record as returned</source>
        <translation>登记退回</translation>
    </message>
    <message>
        <source>Text for the unit</source>
        <translation>给单位的文字</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The program sends nothing. Paste the text where you talk with the unit, attach the marked copy, and record it here.</source>
        <translation>本程序不发送任何内容。请把文字粘贴到与单位的对话中，附上标注件，再在这里登记。</translation>
    </message>
</context>
<context>
    <name>xundu::ui::Returning</name>
    <message>
        <source>Save the marked copy</source>
        <translation>另存标注件</translation>
    </message>
    <message>
        <source>%1 went back already today, at %2 by %3.</source>
        <translation>%1 今天 %2 已由 %3 退回。</translation>
    </message>
    <message>
        <source>It is not recorded twice.</source>
        <translation>不再重复登记。</translation>
    </message>
    <message>
        <source>Nothing in %1 is doubted: it need not go back.</source>
        <translation>%1 没有疑点，无须退回。</translation>
    </message>
</context>
<context>
    <name>xundu::ui::RulesPane</name>
    <message>
        <source>Rank the units</source>
        <translation>对单位排名</translation>
    </message>
    <message>
        <source>Put into force</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Back to what is in force</source>
        <translation>恢复现行规则</translation>
    </message>
    <message>
        <source>Completion of tasks</source>
        <translation>任务完成</translation>
    </message>
    <message>
        <source>Reports on time</source>
        <translation>按时报送</translation>
    </message>
    <message>
        <source>Quality of returns</source>
        <translation>填报质量</translation>
    </message>
    <message>
        <source>Letters answered</source>
        <translation>督办办理</translation>
    </message>
    <message>
        <source>Bonuses add at most</source>
        <translation>加分上限</translation>
    </message>
    <message>
        <source>Weight of a led task</source>
        <translation>牵头任务权重</translation>
    </message>
    <message>
        <source>Weight of a shared task</source>
        <translation>责任任务权重</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Version %1 is in force, set on %2 by %3.</source>
        <translation>现行规则为第%1版，%3于%2启用。</translation>
    </message>
    <message>
        <source>The program&apos;s own rules are in force.</source>
        <translation>现行规则为程序默认规则。</translation>
    </message>
    <message>
        <source>The table above shows what these rules would make of the year; nothing is kept until they are put into force.</source>
        <translation>上表按这套规则试算；启用前不作保存。</translation>
    </message>
    <message>
        <source>Change a number to see what it would do.</source>
        <translation>修改数字即可试算。</translation>
    </message>
    <message>
        <source>Put rules of the evaluation into force</source>
        <translation>启用评价规则</translation>
    </message>
</context>
<context>
    <name>xundu::ui::RulesSection</name>
    <message>
        <source>Put into force</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Versions of the rule book</source>
        <translation>规则各版本</translation>
    </message>
    <message>
        <source>What it would do</source>
        <translation>会怎样</translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>A new version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>自何旬起</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>points of lag</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <source>Yellow from</source>
        <translation>滞后起点</translation>
    </message>
    <message>
        <source>Red above</source>
        <translation>严重滞后超过</translation>
    </message>
    <message>
        <source>A milestone turns red after</source>
        <translation>节点变红，逾期超过</translation>
    </message>
    <message>
        <source>ten-day periods overdue</source>
        <translation>旬</translation>
    </message>
    <message>
        <source>Without a figure a light shows from</source>
        <translation>没有数字也亮灯，应达满</translation>
    </message>
    <message>
        <source>% expected</source>
        <translation>%</translation>
    </message>
    <message>
        <source>“About” allows</source>
        <translation>“左右”允许</translation>
    </message>
    <message>
        <source>% of the target</source>
        <translation>%（占目标）</translation>
    </message>
    <message>
        <source>Forms are due</source>
        <translation>填报截止</translation>
    </message>
    <message>
        <source>days after the end</source>
        <translation>天（旬末后）</translation>
    </message>
    <message>
        <source>Where that day is free</source>
        <translation>遇休息日</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>试看</translation>
    </message>
    <message numerus="yes">
        <source>In %1 it would turn the lights of %n task(s).</source>
        <translation>
            <numerusform>%1会有 %n 项任务的灯改变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the rules into force?</source>
        <translation>让这些规则生效？</translation>
    </message>
    <message>
        <source>From %1 on lights are judged by %2. Closed periods keep the rules they had.</source>
        <translation>自%1起按 %2 亮灯。已归档的旬保持原来的规则。</translation>
    </message>
    <message>
        <source>Rules by %1</source>
        <translation>按 %1 改规则</translation>
    </message>
    <message>
        <source>In force from %1.</source>
        <translation>自%1起生效。</translation>
    </message>
    <message>
        <source>These are the rules in force.</source>
        <translation>与现行规则相同。</translation>
    </message>
    <message>
        <source>Its forms would be due on %1 instead of %2.</source>
        <translation>旬报截止日由%2改为%1。</translation>
    </message>
</context>
<context>
    <name>xundu::ui::ScheduleLegend</name>
    <message>
        <source>milestone done</source>
        <translation>节点完成</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>节点未到</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>first date</source>
        <translation>原定</translation>
    </message>
    <message>
        <source>older figure</source>
        <translation>数据陈旧</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Signs: %1</source>
        <translation>图例：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>xundu::ui::ScheduleModel</name>
    <message>
        <source>Q1</source>
        <translation>一季度</translation>
    </message>
    <message>
        <source>Q2</source>
        <translation>二季度</translation>
    </message>
    <message>
        <source>Q3</source>
        <translation>三季度</translation>
    </message>
    <message>
        <source>Q4</source>
        <translation>四季度</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month or quarter of a year: %1 the year</comment>
        <translation>%1年%2</translation>
    </message>
    <message>
        <source>1</source>
        <comment>the first ten days of a month, in a narrow column</comment>
        <translation>上</translation>
    </message>
    <message>
        <source>11</source>
        <comment>its second ten days</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>21</source>
        <comment>its last days</comment>
        <translation>下</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year</comment>
        <translation>%1年</translation>
    </message>
</context>
<context>
    <name>xundu::ui::SchedulePage</name>
    <message>
        <source>Programme</source>
        <translation>工程</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Width of a column</source>
        <translation>列宽</translation>
    </message>
    <message>
        <source>Ten days</source>
        <translation>旬</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>旬调度</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Wall chart</source>
        <translation>挂图</translation>
    </message>
    <message>
        <source>Writes the wall chart of the period, to be printed</source>
        <translation>生成本旬挂图，供打印张贴</translation>
    </message>
    <message>
        <source>No task is left by these filters.</source>
        <translation>没有符合条件的任务。</translation>
    </message>
    <message>
        <source>Choose wider ones.</source>
        <translation>请放宽筛选条件。</translation>
    </message>
    <message>
        <source>Show all tasks</source>
        <translation>显示全部任务</translation>
    </message>
    <message>
        <source>Nothing was changed or lost.</source>
        <translation>没有改动，也没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>数据没有改动。</translation>
    </message>
    <message>
        <source>changed in this period</source>
        <translation>本旬有变化</translation>
    </message>
</context>
<context>
    <name>xundu::ui::ScheduleView</name>
    <message>
        <source>Schedule: tasks by ten-day period</source>
        <translation>旬调度：任务与各旬</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>移至%1</translation>
    </message>
</context>
<context>
    <name>xundu::ui::SearchBox</name>
    <message>
        <source>Search tasks, units, indicators, reports, commands</source>
        <translation>搜索任务、单位、指标、旬报、命令</translation>
    </message>
    <message>
        <source>What reports say is searched from two characters on.</source>
        <translation>输入两个字以上才搜索旬报内容。</translation>
    </message>
    <message>
        <source>Type part of a name, its pinyin initials (xaq finds 咸安区), or words of a report.</source>
        <translation>输入名称中的字、拼音首字母（如 xaq 找咸安区）或旬报中的词句。</translation>
    </message>
    <message>
        <source>Nothing is called or says &quot;%1&quot;.</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
</context>
<context>
    <name>xundu::ui::SearchField</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>xundu::ui::SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>各节</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>数据没有改动。</translation>
    </message>
</context>
<context>
    <name>xundu::ui::SetupPage</name>
    <message>
        <source>Only what is still to decide</source>
        <translation>只看待定事项</translation>
    </message>
    <message>
        <source>Baselines, paces and source units</source>
        <translation>基数、序时和数据责任单位</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>数据没有改动。</translation>
    </message>
    <message>
        <source>Still to decide</source>
        <translation>待定事项</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>基础设定</translation>
    </message>
    <message>
        <source>The plan names responsible units only. Those before the first comma were taken as leads:</source>
        <translation>方案只列责任单位，现把首个逗号之前的单位推定为牵头单位：</translation>
    </message>
    <message>
        <source>Confirm leads</source>
        <translation>确认牵头单位</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Filter indicators</source>
        <translation>筛选指标</translation>
    </message>
    <message>
        <source>Confirm selected sources</source>
        <translation>确认所选责任单位</translation>
    </message>
    <message>
        <source>This file is open for reading only.</source>
        <translation>文件以只读方式打开。</translation>
    </message>
    <message>
        <source>Everything is shown, nothing can be decided here now.</source>
        <translation>可以查看，现在不能在这里作决定。</translation>
    </message>
    <message>
        <source>Takes the inferred source units of the selected rows as they stand; Ctrl+A selects all</source>
        <translation>按推定确认所选各行的数据责任单位；Ctrl+A全选</translation>
    </message>
    <message>
        <source>Nothing is left here.</source>
        <translation>这里没有待定的了。</translation>
    </message>
    <message>
        <source>All indicators of the plan are still there.</source>
        <translation>方案的全部指标都还在。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>%1 of %2 indicators still need a decision</source>
        <translation>%2项指标中%1项尚待确定</translation>
    </message>
    <message>
        <source>F2, Enter or a double-click edits a cell, Esc leaves it. Steps of a pace are typed: %1 20, %2 50.</source>
        <translation>F2、回车或双击可改，Esc放弃。分步序时写作：%1 20、%2 50。</translation>
    </message>
    <message>
        <source>First report: %1</source>
        <translation>自%1起填报</translation>
    </message>
    <message>
        <source>Take last year&apos;s values as baselines</source>
        <translation>以上年末数为基数</translation>
    </message>
    <message>
        <source>The plan&apos;s paper…</source>
        <translation>方案文件…</translation>
    </message>
    <message>
        <source>The plan needs a title.</source>
        <translation>方案须有标题。</translation>
    </message>
    <message>
        <source>Enter the day of issue as 2026-03-18.</source>
        <translation>请按2026-03-18的样式填写发文日期。</translation>
    </message>
    <message>
        <source>The plan&apos;s paper</source>
        <translation>方案文件</translation>
    </message>
    <message>
        <source>Papers name the plan by its title and number; duties begin after its day of issue.</source>
        <translation>文稿以标题和文号指称方案；发文之后开始报送。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Index number</source>
        <translation>索引号</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>发文日期</translation>
    </message>
</context>
<context>
    <name>xundu::ui::StatusBar</name>
    <message numerus="yes">
        <source>backup %n minute(s) ago</source>
        <translation>
            <numerusform>%n分钟前备份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>backup %n hour(s) ago</source>
        <translation>
            <numerusform>%n小时前备份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>backup %n day(s) ago</source>
        <translation>
            <numerusform>%n天前备份</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the file&apos;s folder</source>
        <translation>打开文件所在的文件夹</translation>
    </message>
    <message>
        <source>Change who acts</source>
        <translation>更换操作员</translation>
    </message>
    <message>
        <source>Each action is saved when done</source>
        <translation>每步操作随即保存</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>for reading only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>尚未备份</translation>
    </message>
    <message>
        <source>rule book version %1 (from %2)</source>
        <translation>规则簿第%1版（自%2起）</translation>
    </message>
    <message>
        <source>backup of %1</source>
        <translation>上次备份%1</translation>
    </message>
</context>
<context>
    <name>xundu::ui::StepTrack</name>
    <message>
        <source>Step %1, %2</source>
        <translation>第%1步，%2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>xundu::ui::Succession</name>
    <message>
        <source>Where the folder of the hand-over shall be</source>
        <translation>交接材料放在哪里</translation>
    </message>
    <message>
        <source>Hand-over %1</source>
        <translation>交接材料 %1</translation>
    </message>
    <message>
        <source>Writing the hand-over</source>
        <translation>正在生成交接材料</translation>
    </message>
    <message>
        <source>The hand-over is in %1</source>
        <translation>交接材料在%1</translation>
    </message>
    <message>
        <source>Begin with the note of the hand-over: it says what is open and what the first week brings.</source>
        <translation>请先看交接说明：其中写明未了事项和第一周的工作。</translation>
    </message>
    <message>
        <source>Office file of %1</source>
        <translation>%1年办公室文件</translation>
    </message>
    <message>
        <source>%1 holds %2 units, the rules and what is not closed yet; targets are to be set. The file of %3 stays as it is.</source>
        <translation>%1 含%2家单位、各项规则和未办结事项，目标待定。%3年的文件保持不变。</translation>
    </message>
    <message>
        <source>The file of %1 is made</source>
        <translation>%1年的文件已生成</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Make the file of %1 now?</source>
        <translation>现在生成%1年的文件？</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>生成</translation>
    </message>
</context>
<context>
    <name>xundu::ui::TableTools</name>
    <message>
        <source>Nothing was changed or lost.</source>
        <translation>没有改动，也没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>粘贴…</translation>
    </message>
    <message>
        <source>Fill selected rows</source>
        <translation>填入所选各行</translation>
    </message>
    <message>
        <source>Export as .xlsx…</source>
        <translation>导出 .xlsx…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Nothing in this table can be typed, so nothing was pasted.</source>
        <translation>此表不能填写，没有粘贴。</translation>
    </message>
    <message>
        <source>The clipboard holds no cells.</source>
        <translation>剪贴板里没有单元格。</translation>
    </message>
    <message>
        <source>Copy them in the spreadsheet first.</source>
        <translation>请先在电子表格里复制。</translation>
    </message>
    <message>
        <source>No cell is chosen.</source>
        <translation>没有选中格子。</translation>
    </message>
    <message>
        <source>Choose the cell where the block shall begin.</source>
        <translation>请选中这一块从哪一格开始。</translation>
    </message>
    <message>
        <source>The block changes targets or due days.</source>
        <translation>这一块会改动目标或期限。</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s): %1</source>
        <translation>
            <numerusform>粘贴 %n 格：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything stands here already: nothing was changed.</source>
        <translation>内容与现有的相同，没有改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) change.</source>
        <translation>
            <numerusform>%n 格会改变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be taken and stay as they are.</source>
        <translation>
            <numerusform>%n 格不能写入，保持原样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s) of the block leave what is there.</source>
        <translation>
            <numerusform>%n 个空格不改动原有内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the block lie below the table and are left out.</source>
        <translation>
            <numerusform>%n 行超出表格下边，不写入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of the block lie beside the table and are left out.</source>
        <translation>
            <numerusform>%n 列超出表格右边，不写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>为何不行</translation>
    </message>
    <message numerus="yes">
        <source>Change %n cell(s)</source>
        <translation>
            <numerusform>改 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>Sent to the printer: %1</source>
        <translation>已送打印机：%1</translation>
    </message>
</context>
<context>
    <name>xundu::ui::TaskDetail</name>
    <message>
        <source>turned red</source>
        <translation>本旬转红</translation>
    </message>
    <message>
        <source>red to yellow</source>
        <translation>本旬红转黄</translation>
    </message>
    <message>
        <source>turned yellow</source>
        <translation>本旬转黄</translation>
    </message>
    <message>
        <source>back on track</source>
        <translation>本旬转正常</translation>
    </message>
    <message>
        <source>newly done</source>
        <translation>本旬完成</translation>
    </message>
    <message>
        <source>Record progress</source>
        <translation>录入进展</translation>
    </message>
    <message>
        <source>Parts of the task</source>
        <translation>任务各部分</translation>
    </message>
    <message>
        <source>Lead %1%2   With %3</source>
        <translation>牵头 %1%2   责任 %3</translation>
    </message>
    <message>
        <source> (inferred)</source>
        <translation>（推定）</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Title…</source>
        <translation>标题…</translation>
    </message>
    <message>
        <source>Wording of the plan…</source>
        <translation>方案原文…</translation>
    </message>
    <message>
        <source>Due day…</source>
        <translation>完成期限…</translation>
    </message>
    <message>
        <source>Add an indicator…</source>
        <translation>增加指标…</translation>
    </message>
    <message>
        <source>Name and unit of an indicator…</source>
        <translation>指标名称和单位…</translation>
    </message>
    <message>
        <source>Remove an indicator…</source>
        <translation>删除指标…</translation>
    </message>
</context>
<context>
    <name>xundu::ui::TaskEditor</name>
    <message>
        <source>Title of task %1</source>
        <translation>任务 %1 的标题</translation>
    </message>
    <message>
        <source>As the plan has it</source>
        <translation>按方案原文</translation>
    </message>
    <message>
        <source>Wording of task %1</source>
        <translation>任务 %1 的原文</translation>
    </message>
    <message>
        <source>Due day of task %1</source>
        <translation>任务 %1 的完成期限</translation>
    </message>
    <message>
        <source>Like 2025-06-20</source>
        <translation>写作 2025-06-20</translation>
    </message>
    <message>
        <source>Due day of task %1: %2 → %3</source>
        <translation>任务 %1 的完成期限：%2 → %3</translation>
    </message>
    <message>
        <source>Add an indicator to task %1</source>
        <translation>给任务 %1 增加指标</translation>
    </message>
    <message>
        <source>Its pace, baseline and source are decided on the Set-up page.</source>
        <translation>时序、基数和数据责任单位在“基础设定”页定。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number. Numbers are written like 12 or 12.5, without units.</source>
        <translation>“%1”不是数。数写作12或12.5，不带计量单位。</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>怎样计</translation>
    </message>
    <message>
        <source>Task %1 has no indicator.</source>
        <translation>任务%1没有指标。</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>是哪一项？</translation>
    </message>
    <message>
        <source>Reword an indicator</source>
        <translation>改指标名称</translation>
    </message>
    <message>
        <source>Name and unit of %1</source>
        <translation>%1的名称和单位</translation>
    </message>
    <message>
        <source>Its figures and its code stay.</source>
        <translation>数值和编号不变。</translation>
    </message>
    <message>
        <source>Remove an indicator</source>
        <translation>删除指标</translation>
    </message>
    <message>
        <source>Remove indicator %1</source>
        <translation>删除指标%1</translation>
    </message>
    <message>
        <source>%1 “%2” leaves the plan. Undo brings it back.</source>
        <translation>%1“%2”将从方案中删除，可以撤销。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>xundu::ui::TaskTreeModel</name>
    <message>
        <source>own word</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>stages %1/%2</source>
        <translation>节点 %1/%2</translation>
    </message>
    <message>
        <source>Task %1, %2, %3, %4</source>
        <translation>任务%1，%2，%3，%4</translation>
    </message>
</context>
<context>
    <name>xundu::ui::TasksPage</name>
    <message>
        <source>Light</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>筛选任务</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>数据没有改动。</translation>
    </message>
    <message>
        <source>Export ledger</source>
        <translation>导出台账</translation>
    </message>
    <message>
        <source>%1 programmes, %2 tasks</source>
        <translation>%1 个工程 %2 项任务</translation>
    </message>
    <message>
        <source>Tasks by programme</source>
        <translation>按工程列出的任务</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Slowest indicator, or stages</source>
        <translation>最慢硬指标或节点</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>重大平台载体</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>重大项目</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n个项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n platform(s)</source>
        <translation>
            <numerusform>%n个平台载体</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>No task is left by these filters.</source>
        <translation>没有符合条件的任务。</translation>
    </message>
    <message>
        <source>Choose wider ones.</source>
        <translation>请放宽筛选条件。</translation>
    </message>
    <message>
        <source>Show all tasks</source>
        <translation>显示全部任务</translation>
    </message>
</context>
<context>
    <name>xundu::ui::TenDayGrid</name>
    <message>
        <source>%1, this ten-day</source>
        <translation>%1，本旬</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1，已归档</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>上旬</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>中旬</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>下旬</translation>
    </message>
</context>
<context>
    <name>xundu::ui::TenDayPopup</name>
    <message>
        <source>Previous year</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>下一年</translation>
    </message>
</context>
<context>
    <name>xundu::ui::TenDaySwitcher</name>
    <message>
        <source>Previous ten-day</source>
        <translation>上一旬</translation>
    </message>
    <message>
        <source>Next ten-day</source>
        <translation>下一旬</translation>
    </message>
    <message>
        <source>This ten-day</source>
        <translation>本旬</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Choose a ten-day of the year</source>
        <translation>选择年内的旬</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first day with its month, last day</comment>
        <translation>%1—%2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day with its month</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>the last day of a range in one month</comment>
        <translation>d日</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>of the ten-days in the year</comment>
        <translation>第%1旬</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1，已归档</translation>
    </message>
</context>
<context>
    <name>xundu::ui::TileWidget</name>
    <message>
        <source>%1: %2</source>
        <comment>label, number</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>xundu::ui::TopBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
</context>
<context>
    <name>xundu::ui::TrialLights</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 before, %3 after</source>
        <translation>%1 现在 %2，接收后 %3</translation>
    </message>
</context>
<context>
    <name>xundu::ui::TrialPanel</name>
    <message>
        <source>Trial</source>
        <translation>试收</translation>
    </message>
    <message>
        <source>How cells are read</source>
        <translation>取数方式</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Lights of the tasks, now → after taking</source>
        <translation>任务亮灯  现在 → 接收后</translation>
    </message>
    <message>
        <source>Lights that change</source>
        <translation>变动的亮灯</translation>
    </message>
    <message>
        <source>Numbers that change</source>
        <translation>变动的数值</translation>
    </message>
    <message>
        <source>If taken as written</source>
        <translation>若按原文接收</translation>
    </message>
    <message>
        <source>Drop returned files to see what they would change.</source>
        <translation>放入收到的表格，先看会改变什么。</translation>
    </message>
    <message>
        <source>No light and no number would change.</source>
        <translation>亮灯和数值均无变动。</translation>
    </message>
    <message numerus="yes">
        <source>Take %n file(s) as proposed</source>
        <translation>
            <numerusform>按建议接收 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n file(s) as written</source>
        <translation>
            <numerusform>按原文接收 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>按原文</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>按建议</translation>
    </message>
    <message>
        <source>Written: the cells with your corrections. Proposed: every open proposal as well.</source>
        <translation>按原文：单元格原样，加上已作的改正。按建议：再加上所有未处理的建议。</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet taken</source>
        <translation>
            <numerusform>%n 份，尚未入库</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers affected</source>
        <translation>涉及文稿</translation>
    </message>
    <message>
        <source>Not yet tried.</source>
        <translation>尚未试收。</translation>
    </message>
    <message numerus="yes">
        <source>Check %n file(s)</source>
        <translation>
            <numerusform>核对 %n 份</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xundu::ui::UnitDetail</name>
    <message>
        <source>Show what it sent</source>
        <translation>查看来件</translation>
    </message>
    <message>
        <source>Enter by hand</source>
        <translation>代为填报</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Parts of the unit</source>
        <translation>单位的各部分</translation>
    </message>
    <message>
        <source>hosts the office</source>
        <translation>专班办公室所在单位</translation>
    </message>
    <message>
        <source>member of the task force</source>
        <translation>专班成员单位</translation>
    </message>
    <message>
        <source>section of %1</source>
        <translation>%1内设科室</translation>
    </message>
    <message>
        <source>group: printed by its name, its members answer each for itself</source>
        <translation>单位组：文稿中写组名，组内单位各自报送</translation>
    </message>
    <message>
        <source>Dissolve…</source>
        <translation>撤销单位…</translation>
    </message>
    <message>
        <source>dissolved from %1 on, succeeded by %2</source>
        <translation>自%1起撤销，由%2承接</translation>
    </message>
    <message>
        <source>dissolved from %1 on</source>
        <translation>自%1起撤销</translation>
    </message>
    <message>
        <source>It is there after all</source>
        <translation>恢复单位</translation>
    </message>
    <message>
        <source>%1 is there after all</source>
        <translation>恢复%1</translation>
    </message>
    <message>
        <source>The plan has no unit &quot;%1&quot;.</source>
        <translation>方案中没有单位“%1”。</translation>
    </message>
    <message>
        <source>Dissolve %1</source>
        <translation>撤销%1</translation>
    </message>
    <message>
        <source>From then on it owes nothing and gets no letters; its duties go to the unit that succeeds it. What was reported stays.</source>
        <translation>此后该单位不再报送、不再收函，职责由承接单位承担；已报送的内容保留。</translation>
    </message>
    <message>
        <source>From which ten-day period</source>
        <translation>自哪一旬起</translation>
    </message>
    <message>
        <source>Unit that succeeds it, if any</source>
        <translation>承接单位（可空）</translation>
    </message>
</context>
<context>
    <name>xundu::ui::UnitDutiesTab</name>
    <message>
        <source>as the rules have it</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>“%1”不在可选项中。</translation>
    </message>
    <message>
        <source>lead (inferred)</source>
        <translation>牵头（推定）</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>by the office alone</source>
        <translation>办公室指定</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>责任</translation>
    </message>
    <message>
        <source>All tasks of the plan</source>
        <translation>方案全部任务</translation>
    </message>
    <message>
        <source>Move to a section…</source>
        <translation>移交科室…</translation>
    </message>
    <message>
        <source>Duties of the unit</source>
        <translation>单位的报送任务</translation>
    </message>
    <message>
        <source>F2 or a double-click changes how often; Enter shows the task.</source>
        <translation>按F2或双击修改报送频次，按回车查看任务。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>报送频次</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>办公室设定</translation>
    </message>
    <message>
        <source>the rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>本旬</translation>
    </message>
    <message>
        <source>Duties %1</source>
        <translation>报送任务 %1</translation>
    </message>
    <message>
        <source>Duty of %1 on task %2</source>
        <translation>%1报送任务%2的频次</translation>
    </message>
    <message>
        <source>Choose the duties that a section shall take over.</source>
        <translation>请先选中要移交科室的任务。</translation>
    </message>
    <message>
        <source>Move to a section</source>
        <translation>移交科室</translation>
    </message>
    <message numerus="yes">
        <source>%n duty(ies) go to</source>
        <translation>
            <numerusform>%n项任务移交给</numerusform>
        </translation>
    </message>
    <message>
        <source>Move duties to %1</source>
        <translation>任务移交%1</translation>
    </message>
</context>
<context>
    <name>xundu::ui::UnitEventsTab</name>
    <message>
        <source>form issued</source>
        <translation>下发报表</translation>
    </message>
    <message>
        <source>file taken</source>
        <translation>收表</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>退回待重报</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>paper issued</source>
        <translation>印发文稿</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>旬</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Nothing was sent or received yet.</source>
        <translation>还没有往来文件。</translation>
    </message>
    <message>
        <source>Forms are issued on the workbench, files taken on the page for collecting.</source>
        <translation>在工作台下发报表，在收表页收取来件。</translation>
    </message>
    <message>
        <source>What was sent and received</source>
        <translation>往来文件</translation>
    </message>
    <message>
        <source>Sent and received %1</source>
        <translation>往来文件 %1</translation>
    </message>
    <message>
        <source>letter answered</source>
        <translation>函件答复</translation>
    </message>
    <message>
        <source>asked for time</source>
        <translation>申请延期</translation>
    </message>
    <message>
        <source>File, paper or words</source>
        <translation>文件、文稿或内容</translation>
    </message>
</context>
<context>
    <name>xundu::ui::UnitRecordModel</name>
    <message>
        <source>1</source>
        <comment>the first ten days of a month, in a narrow column</comment>
        <translation>上</translation>
    </message>
    <message>
        <source>11</source>
        <comment>its second ten days</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>21</source>
        <comment>its last days</comment>
        <translation>下</translation>
    </message>
    <message>
        <source>Whole form</source>
        <translation>整张报表</translation>
    </message>
    <message>
        <source>Late answers</source>
        <translation>迟报项数</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>旬, task or row, state</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1，迟报</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>xundu::ui::UnitRecordTab</name>
    <message>
        <source>The unit&apos;s year, task by period</source>
        <translation>单位全年报送情况</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>报送记录</translation>
    </message>
    <message>
        <source>The year is being read…</source>
        <translation>正在读取全年记录……</translation>
    </message>
    <message>
        <source>%1 forms were due: %2 on time, %3 late, %4 not in</source>
        <translation>应报%1次：按时%2次，迟报%3次，未报%4次</translation>
    </message>
    <message>
        <source>no form was due yet</source>
        <translation>尚无到期应报的报表</translation>
    </message>
    <message numerus="yes">
        <source>%n sent back</source>
        <translation>
            <numerusform>退回 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>更正%n处</numerusform>
        </translation>
    </message>
    <message>
        <source>this period: </source>
        <translation>本旬：</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>xundu::ui::UnitSectionsTab</name>
    <message>
        <source>Add section…</source>
        <translation>添加科室…</translation>
    </message>
    <message>
        <source>The unit reports as a whole.</source>
        <translation>该单位不分科室报送。</translation>
    </message>
    <message>
        <source>Where its sections report each for itself, add them and move duties to them.</source>
        <translation>如由科室分别报送，请先添加科室，再把任务移交给科室。</translation>
    </message>
    <message>
        <source>Sections of the unit</source>
        <translation>内设科室</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Contact officer</source>
        <translation>联络员</translation>
    </message>
    <message>
        <source>Sections %1</source>
        <translation>科室 %1</translation>
    </message>
    <message>
        <source>Add a section to %1</source>
        <translation>为%1添加科室</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Add section %1</source>
        <translation>添加科室%1</translation>
    </message>
</context>
<context>
    <name>xundu::ui::UnitsPage</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Filter units</source>
        <translation>筛选单位</translation>
    </message>
    <message>
        <source>Add unit…</source>
        <translation>添加单位…</translation>
    </message>
    <message>
        <source>Add group…</source>
        <translation>添加单位组…</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>members of the task force</source>
        <translation>专班成员单位</translation>
    </message>
    <message>
        <source>who owe an answer</source>
        <translation>本旬未报齐</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>单位组</translation>
    </message>
    <message>
        <source>No unit fits these filters.</source>
        <translation>没有符合条件的单位。</translation>
    </message>
    <message>
        <source>All units are still there.</source>
        <translation>所有单位都还在。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Units and groups</source>
        <translation>单位和单位组</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>数据没有改动。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n家单位</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n个单位组</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>F2, Enter or a double-click edits names, membership and contacts; Del removes what nothing names.</source>
        <translation>按F2、回车或双击修改名称、成员身份和联络方式；按Del删除未被引用的单位。</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>添加单位</translation>
    </message>
    <message>
        <source>Full name, as papers print it</source>
        <translation>全称（与文稿一致）</translation>
    </message>
    <message>
        <source>What kind of unit is %1?</source>
        <translation>%1属于哪一类单位？</translation>
    </message>
    <message>
        <source>Add unit %1</source>
        <translation>添加单位%1</translation>
    </message>
    <message>
        <source>Select the units that shall belong to the group first.</source>
        <translation>请先选中要归入该组的单位。</translation>
    </message>
    <message>
        <source>More can be added later.</source>
        <translation>以后还可以再添加。</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>添加单位组</translation>
    </message>
    <message>
        <source>Name of the group of %1</source>
        <translation>由%1组成的单位组名称</translation>
    </message>
    <message>
        <source>Add group %1</source>
        <translation>添加单位组%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>已删除%1。</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>可以撤销。</translation>
    </message>
</context>
<context>
    <name>xundu::ui::Welcome</name>
    <message>
        <source>The office file needs a name.</source>
        <translation>办公室文件要有名字。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>Office file</source>
        <translation>办公室文件</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Welcome to Xundu</source>
        <translation>欢迎使用旬督</translation>
    </message>
    <message>
        <source>Xundu sees an annual implementation plan through, ten days by ten days: forms, lights, bulletins. The plan of 2025 with its tasks, indicators and units is ready; one office file holds it and all that follows.</source>
        <translation>旬督把年度实施方案一旬一旬督下去：收表、亮灯、通报。2025 年方案的任务、指标、单位已经备好，一个办公室文件装下它和以后的一切。</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Secret matters stay out of this program: its file is an ordinary one.</source>
        <translation>涉密事项不要录入本程序：它的文件是普通文件。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>Say who acts: the journal names whoever changes something.</source>
        <translation>请填写操作人：每次改动都会记下由谁所做。</translation>
    </message>
    <message>
        <source>This is a folder: add the file&apos;s name.</source>
        <translation>这是一个文件夹：请在后面加上文件名。</translation>
    </message>
    <message>
        <source>There is such a file already: give another name, or open it with the button below.</source>
        <translation>已有这个文件：请另起名字，或用下面的按钮打开它。</translation>
    </message>
    <message>
        <source>%1 is no folder: choose another place.</source>
        <translation>%1不是文件夹：请另选位置。</translation>
    </message>
    <message>
        <source>Nothing can be written in %1: choose another place.</source>
        <translation>%1不能写入：请另选位置。</translation>
    </message>
    <message>
        <source>Open an existing file…</source>
        <translation>打开已有文件…</translation>
    </message>
    <message>
        <source>Open an office file</source>
        <translation>打开办公室文件</translation>
    </message>
    <message>
        <source>Nothing was changed or lost.</source>
        <translation>没有改动，也没有丢失任何内容。</translation>
    </message>
</context>
<context>
    <name>xundu::ui::WhyPane</name>
    <message>
        <source>This period is yet to come.</source>
        <translation>该旬尚未到，不亮灯。</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>正在读取。</translation>
    </message>
</context>
<context>
    <name>xundu::ui::WordingSection</name>
    <message>
        <source>Sentences with these words</source>
        <translation>按内容查找句式</translation>
    </message>
    <message>
        <source>Only those put otherwise</source>
        <translation>只看自拟句式</translation>
    </message>
    <message>
        <source>Papers to come are made of these sentences; words in braces are filled in. Papers that were issued stay as they are. An emptied sentence is the program&apos;s own again.</source>
        <translation>今后的文稿按这些句式生成，花括号中的内容自动填写；已印发的文稿不变。清空某句即恢复原句式。</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>文稿句式</translation>
    </message>
</context>
<context>
    <name>xundu::ui::WorkbenchPage</name>
    <message>
        <source>Steps of the period</source>
        <translation>本旬各步</translation>
    </message>
    <message>
        <source>Issue forms…</source>
        <translation>下发报表…</translation>
    </message>
    <message>
        <source>Copy reminder for all that are missing</source>
        <translation>复制全部未报单位的提醒文字</translation>
    </message>
    <message>
        <source>Export bulletin…</source>
        <translation>导出通报…</translation>
    </message>
    <message>
        <source>Close the period…</source>
        <translation>本旬归档…</translation>
    </message>
    <message>
        <source>Open the period again…</source>
        <translation>重新打开本旬…</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>本旬工作台</translation>
    </message>
    <message>
        <source>Issue bulletin…</source>
        <translation>印发通报…</translation>
    </message>
</context>
</TS>
