<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CheckingWords</name>
    <message numerus="yes">
        <source>%n days before</source>
        <comment>when to see to it</comment>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n questions of the pack are in the bank.</source>
        <translation>
            <numerusform>%n question of the pack is in the bank.</numerusform>
            <numerusform>%n questions of the pack are in the bank.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter templates are offered beside yours.</source>
        <translation>
            <numerusform>%n letter template is offered beside yours.</numerusform>
            <numerusform>%n letter templates are offered beside yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A cohort of %Ln students shows nothing: every figure stands for at least five.</source>
        <translation>
            <numerusform>A cohort of %Ln student shows nothing: every figure stands for at least five.</numerusform>
            <numerusform>A cohort of %Ln students shows nothing: every figure stands for at least five.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>in %n h</numerusform>
            <numerusform>in %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min late</numerusform>
            <numerusform>%n min late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <translation>
            <numerusform>%n h late</numerusform>
            <numerusform>%n h late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>%n h left</numerusform>
            <numerusform>%n h left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DebriefWords</name>
    <message numerus="yes">
        <source>%n minutes so far</source>
        <translation>
            <numerusform>%n minute so far</numerusform>
            <numerusform>%n minutes so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes so far, about five are enough</source>
        <translation>
            <numerusform>%n minute so far, about five are enough</numerusform>
            <numerusform>%n minutes so far, about five are enough</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::AddresseeCard</name>
    <message numerus="yes">
        <source>%n earlier letters</source>
        <translation>
            <numerusform>%n earlier letter</numerusform>
            <numerusform>%n earlier letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::BoardView</name>
    <message numerus="yes">
        <source>%1: %n contacts</source>
        <translation>
            <numerusform>%1: %n contact</numerusform>
            <numerusform>%1: %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::BundlePreview</name>
    <message numerus="yes">
        <source>%Ln of the new people may be the same as someone you already have. Once the bundle is in, you can look at them side by side.</source>
        <translation>
            <numerusform>%Ln of the new people may be the same as someone you already have. Once the bundle is in, you can look at them side by side.</numerusform>
            <numerusform>%Ln of the new people may be the same as someone you already have. Once the bundle is in, you can look at them side by side.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::CheckList</name>
    <message numerus="yes">
        <source>%n things to mend</source>
        <translation>
            <numerusform>%n thing to mend</numerusform>
            <numerusform>%n things to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps to fill in</source>
        <translation>
            <numerusform>%n gap to fill in</numerusform>
            <numerusform>%n gaps to fill in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::ContactSteps</name>
    <message numerus="yes">
        <source>In touch: every %n days</source>
        <translation>
            <numerusform>In touch: every %n day</numerusform>
            <numerusform>In touch: every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::DebriefPage</name>
    <message numerus="yes">
        <source>Take in all %n from the notes</source>
        <translation>
            <numerusform>Take in %n from the notes</numerusform>
            <numerusform>Take in all %n from the notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::DecisionPage</name>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::DoublesWatch</name>
    <message numerus="yes">
        <source>%Ln people may be here twice</source>
        <translation>
            <numerusform>%Ln person may be here twice</numerusform>
            <numerusform>%Ln people may be here twice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::EndedPanel</name>
    <message numerus="yes">
        <source>You talked %1 · %n minutes · %2</source>
        <translation>
            <numerusform>You talked %1 · %n minute · %2</numerusform>
            <numerusform>You talked %1 · %n minutes · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::EraseDialog</name>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::Herald</name>
    <message numerus="yes">
        <source>%n thing(s) to see to</source>
        <translation>
            <numerusform>%n thing to see to</numerusform>
            <numerusform>%n things to see to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::ImportPage</name>
    <message numerus="yes">
        <source>%Ln people imported.</source>
        <translation>
            <numerusform>%Ln person imported.</numerusform>
            <numerusform>%Ln people imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::ImportPreview</name>
    <message numerus="yes">
        <source>Import %Ln people</source>
        <translation>
            <numerusform>Import %Ln person</numerusform>
            <numerusform>Import %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::InterviewPage</name>
    <message numerus="yes">
        <source>%1 · %2 · %n minutes</source>
        <translation>
            <numerusform>%1 · %2 · %n minute</numerusform>
            <numerusform>%1 · %2 · %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::InterviewsModel</name>
    <message numerus="yes">
        <source>%1 · %n min · %2</source>
        <translation>
            <numerusform>%1 · %n min · %2</numerusform>
            <numerusform>%1 · %n min · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::LetterFoot</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n characters</source>
        <translation>
            <numerusform>%1 of %n character</numerusform>
            <numerusform>%1 of %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n words</source>
        <translation>
            <numerusform>%1 of %n word</numerusform>
            <numerusform>%1 of %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n too many</source>
        <translation>
            <numerusform>%1: %n too many</numerusform>
            <numerusform>%1: %n too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::OfferedLines</name>
    <message numerus="yes">
        <source>%n more from the notes</source>
        <translation>
            <numerusform>%n more from the notes</numerusform>
            <numerusform>%n more from the notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::PacksPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new questions</source>
        <translation>
            <numerusform>%n new question</numerusform>
            <numerusform>%n new questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::PipelinePage</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::ReportPage</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::ReportPreview</name>
    <message numerus="yes">
        <source>and %n more page(s)</source>
        <translation>
            <numerusform>and %n more page</numerusform>
            <numerusform>and %n more pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::SearchPage</name>
    <message numerus="yes">
        <source>%n found, newest first</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found, newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown, and there are older ones</source>
        <translation>
            <numerusform>%n shown, and there are older ones</numerusform>
            <numerusform>%n shown, and there are older ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::Session</name>
    <message numerus="yes">
        <source>%n line(s) that were not yet saved were found and kept.</source>
        <translation>
            <numerusform>%n line that was not yet saved was found and kept.</numerusform>
            <numerusform>%n lines that were not yet saved were found and kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booked meeting(s) would now be at another time than agreed: %1 is concerned. Look before you go.</source>
        <translation>
            <numerusform>%n booked meeting would now be at another time than agreed: %1 is concerned. Look before you go.</numerusform>
            <numerusform>%n booked meetings would now be at another time than agreed: %1 is concerned. Look before you go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::SystemTray</name>
    <message numerus="yes">
        <source>Today: %n</source>
        <translation>
            <numerusform>Today: %n</numerusform>
            <numerusform>Today: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::TodayPage</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::WorkspaceSection</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ. Save a copy, and bring back an earlier one if something is missing.</source>
        <translation>
            <numerusform>%n place differs. Save a copy, and bring back an earlier one if something is missing.</numerusform>
            <numerusform>%n places differ. Save a copy, and bring back an earlier one if something is missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::WriteUpPage</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message numerus="yes">
        <source>Take out %n words.</source>
        <translation>
            <numerusform>Take out %n word.</numerusform>
            <numerusform>Take out %n words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out %n characters.</source>
        <translation>
            <numerusform>Take out %n character.</numerusform>
            <numerusform>Take out %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganizationWords</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n units</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepPhrases</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>Imported %n contacts</source>
        <translation>
            <numerusform>Imported %n contact</numerusform>
            <numerusform>Imported %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n contacts from %1</source>
        <translation>
            <numerusform>Imported %n contact from %1</numerusform>
            <numerusform>Imported %n contacts from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>asked %n times</source>
        <translation>
            <numerusform>asked %n time</numerusform>
            <numerusform>asked %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brought %n notes</source>
        <translation>
            <numerusform>brought %n note</numerusform>
            <numerusform>brought %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacksPanel</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new questions</source>
        <translation>
            <numerusform>%n new question</numerusform>
            <numerusform>%n new questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathWords</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open questions</source>
        <translation>
            <numerusform>%n open question</numerusform>
            <numerusform>%n open questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::PitchPanel</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>%1 of %Ln people came as far as a conversation</source>
        <translation>
            <numerusform>%1 of %Ln person came as far as a conversation</numerusform>
            <numerusform>%1 of %Ln people came as far as a conversation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people you wrote to answered</source>
        <translation>
            <numerusform>%1 of %Ln person you wrote to answered</numerusform>
            <numerusform>%1 of %Ln people you wrote to answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more may still answer.</source>
        <translation>
            <numerusform>%Ln more may still answer.</numerusform>
            <numerusform>%Ln more may still answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thank-yous</source>
        <translation>
            <numerusform>%Ln thank-you</numerusform>
            <numerusform>%Ln thank-yous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stand for themselves and are not drawn.</source>
        <translation>
            <numerusform>%Ln person stands for themselves and is not drawn.</numerusform>
            <numerusform>%Ln people stand for themselves and are not drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>introduced %Ln people</source>
        <translation>
            <numerusform>introduced %Ln person</numerusform>
            <numerusform>introduced %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You; %Ln people here were found by yourself</source>
        <translation>
            <numerusform>You; %Ln person here was found by yourself</numerusform>
            <numerusform>You; %Ln people here were found by yourself</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::FollowingPanel</name>
    <message numerus="yes">
        <source>%n more notes</source>
        <translation>
            <numerusform>%n more note</numerusform>
            <numerusform>%n more notes</numerusform>
        </translation>
    </message>
</context>
</TS>
