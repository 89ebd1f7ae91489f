<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>BenchText</name>
    <message numerus="yes">
        <source>%n unit(s) without</source>
        <translation>
            <numerusform>%n unit without</numerusform>
            <numerusform>%n units without</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all in, %n answer(s) late</source>
        <translation>
            <numerusform>all in, %n answer late</numerusform>
            <numerusform>all in, %n answers late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing, due today</source>
        <translation>
            <numerusform>%n missing, due today</numerusform>
            <numerusform>%n missing, due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing, was due %1</source>
        <translation>
            <numerusform>%n missing, was due %1</numerusform>
            <numerusform>%n missing, was due %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing, due %1</source>
        <translation>
            <numerusform>%n missing, due %1</numerusform>
            <numerusform>%n missing, due %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open doubt(s)</source>
        <translation>
            <numerusform>%n open doubt</numerusform>
            <numerusform>%n open doubts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent back</source>
        <translation>
            <numerusform>%n sent back</numerusform>
            <numerusform>%n sent back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait for %n form(s) that went back</source>
        <translation>
            <numerusform>Wait for %n form that went back</numerusform>
            <numerusform>Wait for %n forms that went back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n form(s)</source>
        <translation>
            <numerusform>Issue %n form</numerusform>
            <numerusform>Issue %n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait for %n unit(s)</source>
        <translation>
            <numerusform>Wait for %n unit</numerusform>
            <numerusform>Wait for %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remind %n unit(s)</source>
        <translation>
            <numerusform>Remind %n unit</numerusform>
            <numerusform>Remind %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The bulletin names %n missing unit(s).</source>
        <translation>
            <numerusform>The bulletin names %n missing unit.</numerusform>
            <numerusform>The bulletin names %n missing units.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closed without %n unit(s)</source>
        <translation>
            <numerusform>closed without %n unit</numerusform>
            <numerusform>closed without %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%n doubt</numerusform>
            <numerusform>%n doubts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n more have theirs or have answered</source>
        <translation>
            <numerusform>; %n more has its form or has answered</numerusform>
            <numerusform>; %n more have theirs or have answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) overdue</source>
        <translation>
            <numerusform>%n item overdue</numerusform>
            <numerusform>%n items overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) open</source>
        <translation>
            <numerusform>%n item open</numerusform>
            <numerusform>%n items open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) overdue</source>
        <translation>
            <numerusform>%n answer overdue</numerusform>
            <numerusform>%n answers overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n letter(s)</source>
        <translation>
            <numerusform>Send %n letter</numerusform>
            <numerusform>Send %n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message numerus="yes">
        <source>%n row(s) of %1 point to a %2 that is not there.</source>
        <translation>
            <numerusform>%n row of %1 points to a %2 that is not there.</numerusform>
            <numerusform>%n rows of %1 point to a %2 that is not there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseText</name>
    <message numerus="yes">
        <source>warning: closed while %n form(s) that went back had not returned.</source>
        <translation>
            <numerusform>warning: closed while %n form that went back had not returned.</numerusform>
            <numerusform>warning: closed while %n forms that went back had not returned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectText</name>
    <message numerus="yes">
        <source>Take %n return(s) of %1</source>
        <translation>
            <numerusform>Take %n return of %1</numerusform>
            <numerusform>Take %n returns of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceFileText</name>
    <message numerus="yes">
        <source>Add %n file(s) of evidence to task %1</source>
        <translation>
            <numerusform>Add %n file of evidence to task %1</numerusform>
            <numerusform>Add %n files of evidence to task %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message numerus="yes">
        <source>and %n more unit(s)</source>
        <translation>
            <numerusform>and %n more unit</numerusform>
            <numerusform>and %n more units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) old</source>
        <translation>
            <numerusform>%n period old</numerusform>
            <numerusform>%n periods old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) left, each needs </source>
        <translation>
            <numerusform>%n period left, it needs </numerusform>
            <numerusform>%n periods left, each needs </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message numerus="yes">
        <source>and %n more reading(s)</source>
        <translation>
            <numerusform>and %n more reading</numerusform>
            <numerusform>and %n more readings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message numerus="yes">
        <source>Issue %n letter(s) of %1</source>
        <translation>
            <numerusform>Issue %n letter of %1</numerusform>
            <numerusform>Issue %n letters of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LightText</name>
    <message numerus="yes">
        <source>overdue by %n ten-day period(s)</source>
        <translation>
            <numerusform>overdue by %n ten-day period</numerusform>
            <numerusform>overdue by %n ten-day periods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingRowText</name>
    <message numerus="yes">
        <source>Enter %n decision(s)</source>
        <translation>
            <numerusform>Enter %n decision</numerusform>
            <numerusform>Enter %n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewYearText</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) without a target yet</source>
        <translation>
            <numerusform>%n indicator without a target yet</numerusform>
            <numerusform>%n indicators without a target yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with the value at which they ended</source>
        <translation>
            <numerusform>%n of them with the value at which it ended</numerusform>
            <numerusform>%n of them with the value at which they ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that are not closed</source>
        <translation>
            <numerusform>%n item that is not closed</numerusform>
            <numerusform>%n items that are not closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are not done. They stay in the old file, and are followed to their end there.</source>
        <translation>
            <numerusform>%n letter is not done. It stays in the old file, and is followed to its end there.</numerusform>
            <numerusform>%n letters are not done. They stay in the old file, and are followed to their end there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message numerus="yes">
        <source>task(s) %1</source>
        <translation>
            <numerusform>task %1</numerusform>
            <numerusform>tasks %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) given</source>
        <translation>
            <numerusform>%n item given</numerusform>
            <numerusform>%n items given</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperEffectText</name>
    <message numerus="yes">
        <source>carries %n old figure(s)</source>
        <translation>
            <numerusform>carries %n old figure</numerusform>
            <numerusform>carries %n old figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintText</name>
    <message numerus="yes">
        <source>Print %n paper(s)</source>
        <translation>
            <numerusform>Print %n paper</numerusform>
            <numerusform>Print %n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposedNumberText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceptionText</name>
    <message numerus="yes">
        <source>%1, %n doubt(s)</source>
        <translation>
            <numerusform>%1, %n doubt</numerusform>
            <numerusform>%1, %n doubts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderText</name>
    <message numerus="yes">
        <source>Remind %n unit(s)</source>
        <translation>
            <numerusform>Remind %n unit</numerusform>
            <numerusform>Remind %n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleText</name>
    <message numerus="yes">
        <source>%1, %n in all</source>
        <translation>
            <numerusform>%1, %n in all</numerusform>
            <numerusform>%1, %n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendBackText</name>
    <message numerus="yes">
        <source>Send back %n return(s) of %1</source>
        <translation>
            <numerusform>Send back %n return of %1</numerusform>
            <numerusform>Send back %n returns of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShowText</name>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupervisionText</name>
    <message numerus="yes">
        <source>%1: %n form(s) running did not come, since %2</source>
        <translation>
            <numerusform>%1: %n form running did not come, since %2</numerusform>
            <numerusform>%1: %n forms running did not come, since %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: red for %n ten-day period(s), since %2</source>
        <translation>
            <numerusform>%1: red for %n ten-day period, since %2</numerusform>
            <numerusform>%1: red for %n ten-day periods, since %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot;: overdue for %n ten-day period(s)</source>
        <translation>
            <numerusform>&quot;%1&quot;: overdue for %n ten-day period</numerusform>
            <numerusform>&quot;%1&quot;: overdue for %n ten-day periods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialText</name>
    <message numerus="yes">
        <source>%n more number(s) would differ</source>
        <translation>
            <numerusform>%n more number would differ</numerusform>
            <numerusform>%n more numbers would differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken</source>
        <translation>
            <numerusform>%n file could not be taken</numerusform>
            <numerusform>%n files could not be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be taken yet: correct or return them.</source>
        <translation>
            <numerusform>%n file cannot be taken yet: correct or return it.</numerusform>
            <numerusform>%n files cannot be taken yet: correct or return them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were taken before: nothing comes of them.</source>
        <translation>
            <numerusform>%n file was taken before: nothing comes of it.</numerusform>
            <numerusform>%n files were taken before: nothing comes of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s) go on being listed after taking.</source>
        <translation>
            <numerusform>%n doubt goes on being listed after taking.</numerusform>
            <numerusform>%n doubts go on being listed after taking.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are left out by your choice.</source>
        <translation>
            <numerusform>%n file is left out by your choice.</numerusform>
            <numerusform>%n files are left out by your choice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait for %1.</source>
        <translation>
            <numerusform>%n file waits for %1.</numerusform>
            <numerusform>%n files wait for %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitListText</name>
    <message numerus="yes">
        <source>%n answer(s) missing</source>
        <translation>
            <numerusform>%n answer missing</numerusform>
            <numerusform>%n answers missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xundu::ui::BenchActions</name>
    <message numerus="yes">
        <source>%n unit(s) that have none yet</source>
        <translation>
            <numerusform>%n unit that has none yet</numerusform>
            <numerusform>%n units that have none yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>all %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) written: %1</source>
        <translation>
            <numerusform>%n form written: %1</numerusform>
            <numerusform>%n forms written: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s) are still open.</source>
        <translation>
            <numerusform>%n doubt is still open.</numerusform>
            <numerusform>%n doubts are still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) went back and did not return.</source>
        <translation>
            <numerusform>%n form went back and did not return.</numerusform>
            <numerusform>%n forms went back and did not return.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xundu::ui::ChecksSection</name>
    <message numerus="yes">
        <source>%1; %n more font(s) likewise</source>
        <translation>
            <numerusform>%1; %n more font likewise</numerusform>
            <numerusform>%1; %n more fonts likewise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xundu::ui::CollectPage</name>
    <message numerus="yes">
        <source>%n file(s) wait and were not taken. The files themselves stay where they are; corrections to them are lost.</source>
        <translation>
            <numerusform>%n file waits and was not taken. The file itself stays where it is; corrections to it are lost.</numerusform>
            <numerusform>%n files wait and were not taken. The files themselves stay where they are; corrections to them are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait here already.</source>
        <translation>
            <numerusform>%n file waits here already.</numerusform>
            <numerusform>%n files wait here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came into the watched folder and wait to be checked.</source>
        <translation>
            <numerusform>%n file came into the watched folder and waits to be checked.</numerusform>
            <numerusform>%n files came into the watched folder and wait to be checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known one(s) were passed over.</source>
        <translation>
            <numerusform>%n known one was passed over.</numerusform>
            <numerusform>%n known ones were passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken.</source>
        <translation>
            <numerusform>%n file taken.</numerusform>
            <numerusform>%n files taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait no more and corrections to them are lost. Nothing was stored.</source>
        <translation>
            <numerusform>%n file waits no more and corrections to it are lost. Nothing was stored.</numerusform>
            <numerusform>%n files wait no more and corrections to them are lost. Nothing was stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) that nobody has decided about would replace what the units wrote:</source>
        <translation>
            <numerusform>%n number that nobody has decided about would replace what the unit wrote:</numerusform>
            <numerusform>%n numbers that nobody has decided about would replace what the units wrote:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) discarded.</source>
        <translation>
            <numerusform>%n file discarded.</numerusform>
            <numerusform>%n files discarded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xundu::ui::DecisionTable</name>
    <message numerus="yes">
        <source>Remove %n decision(s)</source>
        <translation>
            <numerusform>Remove %n decision</numerusform>
            <numerusform>Remove %n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xundu::ui::DifferencesPanel</name>
    <message numerus="yes">
        <source>all %n number(s) agree</source>
        <translation>
            <numerusform>the one number agrees</numerusform>
            <numerusform>all %n numbers agree</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xundu::ui::EvidenceTab</name>
    <message numerus="yes">
        <source>Remove %n file(s) of evidence</source>
        <translation>
            <numerusform>Remove %n file of evidence</numerusform>
            <numerusform>Remove %n files of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xundu::ui::IndicatorsPage</name>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xundu::ui::IssuedSection</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) changed since:</source>
        <translation>
            <numerusform>%n figure changed since:</numerusform>
            <numerusform>%n figures changed since:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xundu::ui::LetterFiles</name>
    <message numerus="yes">
        <source>%n letter(s) issued: %1</source>
        <translation>
            <numerusform>%n letter issued: %1</numerusform>
            <numerusform>%n letters issued: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) sent to the printer.</source>
        <translation>
            <numerusform>%n draft sent to the printer.</numerusform>
            <numerusform>%n drafts sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text document(s) left out: open them, and print them from there.</source>
        <translation>
            <numerusform>%n text document left out: open it, and print it from there.</numerusform>
            <numerusform>%n text documents left out: open them, and print them from there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) sent to the printer, as they went out.</source>
        <translation>
            <numerusform>%n letter sent to the printer, as it went out.</numerusform>
            <numerusform>%n letters sent to the printer, as they went out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) saved: %1</source>
        <translation>
            <numerusform>%n copy saved: %1</numerusform>
            <numerusform>%n copies saved: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xundu::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n open doubt(s)</source>
        <translation>
            <numerusform>%n open doubt</numerusform>
            <numerusform>%n open doubts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) proposed or overdue</source>
        <translation>
            <numerusform>%n letter proposed or overdue</numerusform>
            <numerusform>%n letters proposed or overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xundu::ui::MeetingsPage</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xundu::ui::MissingPane</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leads %n task(s)</source>
        <translation>
            <numerusform>leads %n task</numerusform>
            <numerusform>leads %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xundu::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n unit(s) accepted; provisional until the period is closed</source>
        <translation>
            <numerusform>%n unit accepted; provisional until the period is closed</numerusform>
            <numerusform>%n units accepted; provisional until the period is closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xundu::ui::PapersPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped after %n page(s)</source>
        <translation>
            <numerusform>stopped after %n page</numerusform>
            <numerusform>stopped after %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) so far</source>
        <translation>
            <numerusform>%n page so far</numerusform>
            <numerusform>%n pages so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) without a source</source>
        <translation>
            <numerusform>%n number without a source</numerusform>
            <numerusform>%n numbers without a source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) put by hand are not in the data: %1</source>
        <translation>
            <numerusform>%n number put by hand is not in the data: %1</numerusform>
            <numerusform>%n numbers put by hand are not in the data: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited text(s) no longer fit: the data has changed</source>
        <translation>
            <numerusform>%n edited text no longer fits: the data has changed</numerusform>
            <numerusform>%n edited texts no longer fit: the data has changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) have their source</source>
        <translation>
            <numerusform>%n number has its source</numerusform>
            <numerusform>%n numbers have their source</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xundu::ui::RulesSection</name>
    <message numerus="yes">
        <source>In %1 it would turn the lights of %n task(s).</source>
        <translation>
            <numerusform>In %1 it would turn the light of %n task.</numerusform>
            <numerusform>In %1 it would turn the lights of %n tasks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xundu::ui::SearchBox</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xundu::ui::StatusBar</name>
    <message numerus="yes">
        <source>backup %n minute(s) ago</source>
        <translation>
            <numerusform>backup %n minute ago</numerusform>
            <numerusform>backup %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>backup %n hour(s) ago</source>
        <translation>
            <numerusform>backup %n hour ago</numerusform>
            <numerusform>backup %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>backup %n day(s) ago</source>
        <translation>
            <numerusform>backup %n day ago</numerusform>
            <numerusform>backup %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xundu::ui::TableTools</name>
    <message numerus="yes">
        <source>Paste %n cell(s): %1</source>
        <translation>
            <numerusform>Paste %n cell: %1</numerusform>
            <numerusform>Paste %n cells: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) change.</source>
        <translation>
            <numerusform>%n cell changes.</numerusform>
            <numerusform>%n cells change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be taken and stay as they are.</source>
        <translation>
            <numerusform>%n cell cannot be taken and stays as it is.</numerusform>
            <numerusform>%n cells cannot be taken and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s) of the block leave what is there.</source>
        <translation>
            <numerusform>%n empty cell of the block leaves what is there.</numerusform>
            <numerusform>%n empty cells of the block leave what is there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the block lie below the table and are left out.</source>
        <translation>
            <numerusform>%n row of the block lies below the table and is left out.</numerusform>
            <numerusform>%n rows of the block lie below the table and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of the block lie beside the table and are left out.</source>
        <translation>
            <numerusform>%n column of the block lies beside the table and is left out.</numerusform>
            <numerusform>%n columns of the block lie beside the table and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n cell(s)</source>
        <translation>
            <numerusform>Change %n cell</numerusform>
            <numerusform>Change %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xundu::ui::TasksPage</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n platform(s)</source>
        <translation>
            <numerusform>%n platform</numerusform>
            <numerusform>%n platforms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xundu::ui::TrialPanel</name>
    <message numerus="yes">
        <source>Take %n file(s) as proposed</source>
        <translation>
            <numerusform>Take %n file as proposed</numerusform>
            <numerusform>Take %n files as proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n file(s) as written</source>
        <translation>
            <numerusform>Take %n file as written</numerusform>
            <numerusform>Take %n files as written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet taken</source>
        <translation>
            <numerusform>%n not yet taken</numerusform>
            <numerusform>%n not yet taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %n file(s)</source>
        <translation>
            <numerusform>Check %n file</numerusform>
            <numerusform>Check %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xundu::ui::UnitDutiesTab</name>
    <message numerus="yes">
        <source>%n duty(ies) go to</source>
        <translation>
            <numerusform>%n duty goes to</numerusform>
            <numerusform>%n duties go to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xundu::ui::UnitRecordTab</name>
    <message numerus="yes">
        <source>%n sent back</source>
        <translation>
            <numerusform>%n sent back</numerusform>
            <numerusform>%n sent back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xundu::ui::UnitsPage</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
</TS>
