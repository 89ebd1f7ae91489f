<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
</TS>
