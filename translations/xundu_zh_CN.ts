<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ActionText</name>
    <message>
        <source>%1 is open for reading only. Open it for writing to change it.</source>
        <translation>%1以只读方式打开，不能修改。请以可写方式打开后再改。</translation>
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
    <name>DoubtText</name>
    <message>
        <source>%1: %2 after %3 looks like another unit of measure; the unit is %4.</source>
        <translation>%1：上次%3，这次%2，计量单位可能有误；应以“%4”为单位。</translation>
    </message>
    <message>
        <source>%1 counts from the start of the year and cannot fall: %2 after %3.</source>
        <translation>%1自年初累计，不会减少：上次%3，这次%2。</translation>
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
    <message>
        <source>entered by the office</source>
        <translation>办公室录入</translation>
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
</context>
<context>
    <name>FractionText</name>
    <message>
        <source>A number is too large to be reckoned with exactly. Check the values entered.</source>
        <translation>数值太大，无法精确计算。请核对录入的数值。</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
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
        <source>shares %1 of %2</source>
        <translation>已分解%1，目标%2</translation>
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
</context>
<context>
    <name>LedgerText</name>
    <message>
        <source>The plan has no programme %1.</source>
        <translation>方案中没有工程%1。</translation>
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
        <source>&quot;%1&quot; is not a date. Dates are written like 2025-06-20.</source>
        <translation>“%1”不是日期。日期写作2025-06-20。</translation>
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
        <source>Date milestone %1</source>
        <translation>设定节点%1时限</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Complete milestone %1</source>
        <translation>登记节点%1完成</translation>
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
    <name>PdfText</name>
    <message>
        <source>The PDF could not be made.</source>
        <translation>PDF未能生成。</translation>
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
    <name>RecordText</name>
    <message>
        <source>&quot;%1&quot; is not an assessment. It is normal, behind, far_behind or done.</source>
        <translation>“%1”不是自评。自评写作normal、behind、far_behind或done。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number. Numbers are written like 12, 12.5 or, for a ratio, 27/60; without units.</source>
        <translation>“%1”不是数。数写作12、12.5，比例可写作27/60，不带计量单位。</translation>
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
    <name>ReportText</name>
    <message>
        <source>There is no paper &quot;%1&quot;. There are: %2.</source>
        <translation>没有文种“%1”。可选：%2。</translation>
    </message>
    <message>
        <source>The %1 is written as .%2: give --out a name that ends so.</source>
        <translation>%1的格式是.%2：请让--out的文件名以此结尾。</translation>
    </message>
    <message>
        <source>--programme and --light narrow the ledger only.</source>
        <translation>--programme和--light只用于台账。</translation>
    </message>
    <message>
        <source>The plan has no programme &quot;%1&quot;. They are numbered 1 to %2.</source>
        <translation>方案中没有工程“%1”。工程编号为1至%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a light. It is done, green, yellow, red or none.</source>
        <translation>“%1”不是灯。灯写作done、green、yellow、red或none。</translation>
    </message>
    <message>
        <source>the ten-day period; without it the current one</source>
        <translation>旬；不写则为当前旬</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>only this programme (ledger)</source>
        <translation>只要这个工程（台账）</translation>
    </message>
    <message>
        <source>only tasks with these lights (ledger)</source>
        <translation>只要亮这些灯的任务（台账）</translation>
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
</context>
<context>
    <name>SchemaText</name>
    <message>
        <source>Bring the file to version %1</source>
        <translation>文件升级到第%1版</translation>
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
        <source>why; for --target, --due and --light</source>
        <translation>理由；用于--target、--due和--light</translation>
    </message>
    <message>
        <source>the paper that says so; for --target and --due</source>
        <translation>依据文件；用于--target和--due</translation>
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
</context>
<context>
    <name>SetupText</name>
    <message>
        <source>&quot;%1&quot; is not a number. Numbers are written like 12 or 12.5, without units.</source>
        <translation>“%1”不是数。数写作12或12.5，不带计量单位。</translation>
    </message>
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
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>due %1; %2 of %3 reports received, %4 late</source>
        <translation>%1截止；应报%3份，已收%2份，其中迟报%4份</translation>
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
        <source>reported or known</source>
        <translation>reported（当时所报）或known（现在所知）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <source>%1 is closed: its reports, readings and lights can no longer be changed. Enter a correction, or re-open it.</source>
        <translation>%1已归档，旬报、填报值和亮灯不能再改。请录入更正，或重新打开该旬。</translation>
    </message>
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
        <source>The change did not fit the rules of %1. Nothing was changed.</source>
        <translation>改动不符合%1的规则。数据没有改动。</translation>
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
        <translation>请打开后“另存为”Excel 工作簿（.xlsx），再收新文件。</translation>
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
        <translation>工作簿已损坏或未收全。</translation>
    </message>
    <message>
        <source>Ask for the file again, or open it, save it as .xlsx and take that file.</source>
        <translation>请重新索取，或打开后另存为 .xlsx 再收。</translation>
    </message>
    <message>
        <source>The workbook holds far more than a form can hold.</source>
        <translation>工作簿里的内容远远超出一份报表。</translation>
    </message>
    <message>
        <source>Ask the unit to fill the form as it was sent, without other sheets or pictures.</source>
        <translation>请填报单位用下发的报表填写，不要夹带其他工作表或图片。</translation>
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
        <source>A new office file with the plan of 2025 was made: %1. Secret matters stay out of it.</source>
        <translation>已按2025年方案新建办公室文件：%1。涉密事项不得录入。</translation>
    </message>
    <message>
        <source>The file is shown for reading; nothing can be changed.</source>
        <translation>文件以只读方式显示，不能修改。</translation>
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
        <source>In the wording &quot;%1&quot; the sentence &quot;%2&quot; has a brace that is never closed.</source>
        <translation>文稿用语“%1”的句子“%2”中有花括号没有闭合。</translation>
    </message>
    <message>
        <source>In the wording &quot;%1&quot; the sentence &quot;%2&quot; asks for {%3}, which is not known there. Known: %4.</source>
        <translation>文稿用语“%1”的句子“%2”用了未知的{%3}。可用的有：%4。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
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
</context>
<context>
    <name>xundu::ui::DateDelegate</name>
    <message>
        <source>2025-06-20</source>
        <translation>2025-06-20</translation>
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
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已导出：%1</translation>
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
        <source>Keys: Ctrl+1…3 pages, Alt+←/→ ten-day period, Ctrl+R record progress, Ctrl+Z/Ctrl+Y undo and redo, F2 edit a cell, Ctrl+C copy rows, T chart as table.</source>
        <translation>快捷键：Ctrl+1…3切换页面，Alt+←/→切换旬，Ctrl+R录入进展，Ctrl+Z/Ctrl+Y撤销和重做，F2编辑单元格，Ctrl+C复制行，T曲线转表格。</translation>
    </message>
    <message>
        <source>Ctrl+B bulletin, Ctrl+L ledger, Ctrl+I indicators, Alt+M menu. Click a light to see why it shines.</source>
        <translation>Ctrl+B通报，Ctrl+L台账，Ctrl+I指标，Alt+M菜单。点一盏灯，可看亮灯的依据。</translation>
    </message>
    <message>
        <source>Today lies outside the plan&apos;s year: %1, the nearest period, is shown.</source>
        <translation>今天不在方案年度之内，现显示最近的一旬：%1。</translation>
    </message>
    <message>
        <source>The holidays of %1 are not known: only weekends count.</source>
        <translation>没有%1年的放假安排，目前只按周末计算。</translation>
    </message>
    <message>
        <source>Import the year&apos;s calendar with &quot;xundu import-calendar&quot;.</source>
        <translation>请用“xundu import-calendar”导入当年的工作日历。</translation>
    </message>
</context>
<context>
    <name>xundu::ui::MeasuresTab</name>
    <message>
        <source>Double-click a date, or press F2, to change it: 2025-06-20. An emptied cell takes the date away.</source>
        <translation>双击日期或按F2修改，如2025-06-20。清空即取消日期。</translation>
    </message>
    <message>
        <source>Measures and milestones</source>
        <translation>举措与节点</translation>
    </message>
    <message>
        <source>Measures and milestones %1</source>
        <translation>举措与节点 %1</translation>
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
        <source>%1 (Ctrl+%2)</source>
        <translation>%1（Ctrl+%2）</translation>
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
        <translation>上次%1（%2）</translation>
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
</context>
<context>
    <name>xundu::ui::SearchField</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
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
        <source>Slowest hard indicator, or stages</source>
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
</TS>
