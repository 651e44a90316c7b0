<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../casefile/ui/about.py"/>
        <source>About Casefile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/about.py"/>
        <source>Case files on your own disk: documents, suspects, charges and a timeline in which every line names its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/about.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/about.py"/>
        <source>It opens no connection and sends nothing anywhere. MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/about.py"/>
        <source>Parts and licences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/about.py"/>
        <source>The sign of Casefile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Aftermath</name>
    <message numerus="yes">
        <location filename="../../casefile/ui/aftermath.py"/>
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/aftermath.py"/>
        <source>%n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/aftermath.py"/>
        <source>Nothing that was saved was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/aftermath.py"/>
        <source>Nothing that was saved was lost: “{name}” was checked and is whole ({documents}, {entries}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/aftermath.py"/>
        <source>The last session ended by a fault in the program. {what} A report of the fault is in “{report}”; it holds nothing of your cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/aftermath.py"/>
        <source>The last session ended unexpectedly, and the check found something wrong with “{name}”, in %n place(s): {first}. Keep a copy of the file before you go on; “casefile check” lists all of it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/aftermath.py"/>
        <source>The last session ended unexpectedly. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/aftermath.py"/>
        <source>What was saved is there; “{name}” is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asides</name>
    <message>
        <location filename="../../casefile/ui/window_asides.py"/>
        <source>Folder for copies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachLines</name>
    <message>
        <location filename="../../casefile/ui/attach_lines.py"/>
        <source>Enter password…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachList</name>
    <message>
        <location filename="../../casefile/ui/attach_lines.py"/>
        <source>How each file ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachPanel</name>
    <message numerus="yes">
        <location filename="../../casefile/ui/attach_panel.py"/>
        <source>%n document(s) attached</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/attach_panel.py"/>
        <source>%n page(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_panel.py"/>
        <source>Attaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_panel.py"/>
        <source>Attaching {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_panel.py"/>
        <source>Attaching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_panel.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_panel.py"/>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_panel.py"/>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_panel.py"/>
        <source>{done} of {files}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachToDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/attach_to_dialog.py"/>
        <source>&amp;Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/attach_to_dialog.py"/>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/attach_to_dialog.py"/>
        <source>A case needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/attach_to_dialog.py"/>
        <source>A new case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/attach_to_dialog.py"/>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/attach_to_dialog.py"/>
        <source>Attach to a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/attach_to_dialog.py"/>
        <source>Library “{name}”. What is attached is a copy; the original stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/dialogs/attach_to_dialog.py"/>
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/attach_to_dialog.py"/>
        <source>{case} · open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <location filename="../../casefile/ui/attach_wording.py"/>
        <source>%n more web link(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>Attach a whole folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>Attach documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>It lies on that case already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>It lies on that case now, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_wording.py"/>
        <source>List of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>Made the case “{title}” for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_wording.py"/>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>Nothing in it can be attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_wording.py"/>
        <source>Picture {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>Removed from the case. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>Save a copy of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>Saved {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_wording.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_wording.py"/>
        <source>The mail program names the message but does not hand it over. Save the message as a file there (EML) and drop that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>There was no file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>This was copied here: there is nothing to attach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_wording.py"/>
        <source>an address of the kind “{scheme}:” is no document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_wording.py"/>
        <source>it is reached through another program ({scheme}); copy it into a folder of this computer and drop it from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_wording.py"/>
        <source>it lies on another computer ({host}); copy it to this one and drop it from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_wording.py"/>
        <source>more than {most} MB came at once; save it as a file in the other program and drop that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_wording.py"/>
        <source>no more than {most} are taken at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_wording.py"/>
        <source>the address holds no picture that can be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttributionField</name>
    <message>
        <location filename="../../casefile/ui/dialogs/source.py"/>
        <source>Outlet ← agency ← official</source>
        <translation>الصحيفة ← الوكالة ← المسؤول</translation>
    </message>
</context>
<context>
    <name>BundlePane</name>
    <message>
        <location filename="../../casefile/ui/export/bundle_pane.py"/>
        <source>A bundle carries the documents themselves. It leaves whole and with every name, or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/bundle_pane.py"/>
        <source>With the pass&amp;words of protected documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>&amp;Jurisdiction</source>
        <translation>&amp;الولاية القضائية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>&amp;Led by</source>
        <translation>ي&amp;قودها</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>&amp;Reference</source>
        <translation>ال&amp;رقم</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>&amp;Stage</source>
        <translation>الم&amp;رحلة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>A case needs a title.</source>
        <translation>لا بد للقضية من عنوان.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>Appeal</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>Case</source>
        <translation>قضية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>Create case</source>
        <translation>إنشاء القضية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>Investigation</source>
        <translation>تحقيق</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>New case</source>
        <translation>قضية جديدة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>Pre-trial</source>
        <translation>ما قبل المحاكمة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>S&amp;ynopsis</source>
        <translation>ال&amp;ملخص</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>This case is no longer there.</source>
        <translation>لم تعد هذه القضية موجودة.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>Trial</source>
        <translation>محاكمة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>number at the court</source>
        <translation>رقمها في المحكمة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>the organisation that investigates</source>
        <translation>الجهة التي تحقق</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>what you call it</source>
        <translation>ما تسميها به</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <location filename="../../casefile/ui/rail_cases.py"/>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_cases.py"/>
        <source>Delete case</source>
        <translation>حذف القضية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_cases.py"/>
        <source>Edit case…</source>
        <translation>تعديل القضية…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_cases.py"/>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_cases.py"/>
        <source>Relate to another case…</source>
        <translation>ربط بقضية أخرى…</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <location filename="../../casefile/ui/window_cases.py"/>
        <source>Case bundles (*.casebundle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_cases.py"/>
        <source>Chronologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_cases.py"/>
        <source>FollowTheMoney entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_cases.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_cases.py"/>
        <source>Import a case bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_cases.py"/>
        <source>The case was deleted. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_cases.py"/>
        <source>The case was imported. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <location filename="../../casefile/ui/preferences/cases_page.py"/>
        <source>A new case begins with it; in each it can be another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/cases_page.py"/>
        <source>A summary names you at the foot of its pages and in its properties. Each export shows the name before it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/cases_page.py"/>
        <source>As the language writes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/cases_page.py"/>
        <source>Dates and cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/cases_page.py"/>
        <source>Days are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/cases_page.py"/>
        <source>Jurisdiction of new cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/cases_page.py"/>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/cases_page.py"/>
        <source>What is uncertain stays uncertain, however it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/cases_page.py"/>
        <source>nobody is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/cases_page.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChargeDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>&amp;Article</source>
        <translation>ال&amp;مادة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>&amp;Jurisdiction</source>
        <translation>الولاية ال&amp;قضائية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>&amp;Law</source>
        <translation>القا&amp;نون</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>&amp;Provision</source>
        <translation>الن&amp;ص القانوني</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>&amp;Suspects</source>
        <translation>المش&amp;تبه بهم</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>&amp;When</source>
        <translation>مت&amp;ى</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>A new one</source>
        <translation>نص جديد</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>A&amp;bout</source>
        <translation>مو&amp;ضوعها</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>Add charge</source>
        <translation>إضافة تهمة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>All suspects</source>
        <translation>كل المشتبه بهم</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>Charge</source>
        <translation>تهمة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>Check at least one suspect.</source>
        <translation>أشّر مشتبهًا به واحدًا على الأقل.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>Criminal Code</source>
        <translation>قانون العقوبات</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>No suspects yet. Select a name in the text and press {key}.</source>
        <translation>لا مشتبه بهم بعد. حدّد اسمًا في النص واضغط {key}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>P&amp;enalty</source>
        <translation>ال&amp;عقوبة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>Prison, &amp;years at most</source>
        <translation>السجن، &amp;سنوات على الأكثر</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>S&amp;tatus</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>Say which article of which law.</source>
        <translation>اذكر أي مادة من أي قانون.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>When the source says so; may stay empty.</source>
        <translation>متى يقول المصدر ذلك؛ يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>Who says s&amp;o</source>
        <translation>من ي&amp;قول ذلك</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>Write the years as a number: 15.</source>
        <translation>اكتب السنوات رقمًا: 15.</translation>
    </message>
    <message>
        <source>in the law's words</source>
        <translation type="vanished">بنص القانون</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>in the law’s words</source>
        <translation>بنص القانون</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>what the article punishes</source>
        <translation>ما تعاقب عليه المادة</translation>
    </message>
</context>
<context>
    <name>ChargeStepDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_step_dialog.py"/>
        <source>&amp;Status</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_step_dialog.py"/>
        <source>&amp;When</source>
        <translation>مت&amp;ى</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_step_dialog.py"/>
        <source>Add status</source>
        <translation>إضافة حالة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_step_dialog.py"/>
        <source>Charge against {suspect}</source>
        <translation>تهمة ضد {suspect}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_step_dialog.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_step_dialog.py"/>
        <source>Wh&amp;o says so</source>
        <translation>&amp;من يقول ذلك</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_step_dialog.py"/>
        <source>When the source says so; may stay empty.</source>
        <translation>متى يقول المصدر ذلك؛ يمكن تركه فارغًا.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <location filename="../../casefile/ui/dialogs/checklist.py"/>
        <source>+ {count} more</source>
        <translation>+ {count} أخرى</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <location filename="../../casefile/ui/timeline/choices.py"/>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/choices.py"/>
        <source>No event meets the filter.</source>
        <translation>لا حدث يطابق التصفية.</translation>
    </message>
</context>
<context>
    <name>ChronologyDialog</name>
    <message numerus="yes">
        <location filename="../../casefile/ui/imports/chronology_dialog.py"/>
        <source>%n event(s) imported. One undo takes back all of it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/imports/chronology_dialog.py"/>
        <source>%n row(s) were not understood.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/chronology_dialog.py"/>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/chronology_dialog.py"/>
        <source>C&amp;hoose another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/chronology_dialog.py"/>
        <source>Date, as understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/chronology_dialog.py"/>
        <source>Import a chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/chronology_dialog.py"/>
        <source>Not understood, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/chronology_dialog.py"/>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/chronology_dialog.py"/>
        <source>Rows that were not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/chronology_dialog.py"/>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/chronology_dialog.py"/>
        <source>The encoding is a guess: look whether the words read right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/chronology_dialog.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/chronology_dialog.py"/>
        <source>What stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/chronology_dialog.py"/>
        <source>What the rows become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/chronology_dialog.py"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CitationBadge</name>
    <message numerus="yes">
        <location filename="../../casefile/ui/parts/citation_badge.py"/>
        <source>%n citation(s): go to the passage</source>
        <translation>
            <numerusform>%n إحالة: الانتقال إلى المقطع</numerusform>
            <numerusform>%n إحالة: الانتقال إلى المقطع</numerusform>
            <numerusform>%n إحالة: الانتقال إلى المقطع</numerusform>
            <numerusform>%n إحالات: الانتقال إلى المقطع</numerusform>
            <numerusform>%n إحالة: الانتقال إلى المقطع</numerusform>
            <numerusform>%n إحالة: الانتقال إلى المقطع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CitationDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/citation_dialog.py"/>
        <source>&amp;Who says so</source>
        <translation>&amp;من يقول ذلك</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/citation_dialog.py"/>
        <source>Citation</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/citation_dialog.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/citation_dialog.py"/>
        <source>The &amp;passage</source>
        <translation>الم&amp;قطع</translation>
    </message>
</context>
<context>
    <name>Cited</name>
    <message>
        <location filename="../../casefile/ui/cited_words.py"/>
        <source>p. {page}</source>
        <translation>ص {page}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/cited_words.py"/>
        <source>“{quote}” ({source})</source>
        <translation>«{quote}» ({source})</translation>
    </message>
</context>
<context>
    <name>ClosingSign</name>
    <message>
        <location filename="../../casefile/ui/window_closing.py"/>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Date as EDTF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Disputed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Other dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Until as EDTF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>What each column is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>What “{heading}” is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Words of the date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <location filename="../../casefile/ui/dialogs/conflicts_model.py"/>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/conflicts_model.py"/>
        <source>The bundle says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/conflicts_model.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/conflicts_model.py"/>
        <source>Your library says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/conflicts_model.py"/>
        <source>deleted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/conflicts_model.py"/>
        <source>still there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <location filename="../../casefile/ui/timeline/controls.py"/>
        <source>Fit</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/controls.py"/>
        <source>Go to today</source>
        <translation>الانتقال إلى اليوم</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/controls.py"/>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/controls.py"/>
        <source>Make a picture of the timeline</source>
        <translation>إنشاء صورة للخط الزمني</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/controls.py"/>
        <source>Picture…</source>
        <translation>صورة…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/controls.py"/>
        <source>Show all events</source>
        <translation>إظهار كل الأحداث</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/controls.py"/>
        <source>Show the timeline as a list</source>
        <translation>إظهار الخط الزمني كقائمة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/controls.py"/>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/controls.py"/>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/controls.py"/>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <location filename="../../casefile/ui/copies.py"/>
        <source>Copied the library to “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/copies.py"/>
        <source>Copying the library to “{folder}”…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <location filename="../../casefile/ui/preferences/copies_page.py"/>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/copies_page.py"/>
        <source>Copied to “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/copies_page.py"/>
        <source>Copies that stay of a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/copies_page.py"/>
        <source>Copy now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/copies_page.py"/>
        <source>Copying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/copies_page.py"/>
        <source>Folder for copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/copies_page.py"/>
        <source>No copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/copies_page.py"/>
        <source>Safety copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/copies_page.py"/>
        <source>The copies that were made stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/copies_page.py"/>
        <source>While a library is open, Casefile copies it to this folder once a day if something was changed. A folder on another disk is best. The copies are libraries, too: open one to go back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/copies_page.py"/>
        <source>none: no copies are made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <location filename="../../casefile/ui/crash.py"/>
        <source>Casefile made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/crash.py"/>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/crash.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/crash.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/crash.py"/>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/crash.py"/>
        <source>Something happened that Casefile did not expect. What was saved is safe: each change is written whole or not at all. You can go on; if things look odd, close the program and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/crash.py"/>
        <source>This report stays on this computer. It holds no text, name or path of yours; send it to the developers if you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <location filename="../../casefile/ui/dialogs/date_field.py"/>
        <source>19 Apr 2025 · April 2025 · before June 2024</source>
        <translation>19 Apr 2025 · April 2025 · before June 2024</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/date_field.py"/>
        <source>“{phrase}” cannot be kept as a date: see beneath what is missing, or empty the field.</source>
        <translation>لا يمكن حفظ «{phrase}» تاريخًا: انظر أدناه ما ينقص، أو أفرغ الحقل.</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/document_dialog.py"/>
        <source>&amp;Author</source>
        <translation>ال&amp;كاتب</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/document_dialog.py"/>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/document_dialog.py"/>
        <source>&amp;Outlet</source>
        <translation>ال&amp;جهة الناشرة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/document_dialog.py"/>
        <source>&amp;Published</source>
        <translation>تاريخ ال&amp;نشر</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/document_dialog.py"/>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/document_dialog.py"/>
        <source>&amp;Web address</source>
        <translation>عنوان ال&amp;ويب</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/document_dialog.py"/>
        <source>A document needs a title.</source>
        <translation>لا بد للمستند من عنوان.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/document_dialog.py"/>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/document_dialog.py"/>
        <source>For example 25 Apr 2025; “earlier this month” is counted from it</source>
        <translation>مثلًا 25 Apr 2025؛ ومنه يُحسب «earlier this month»</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/document_dialog.py"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/document_dialog.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/document_dialog.py"/>
        <source>newspaper, agency or court</source>
        <translation>صحيفة أو وكالة أو محكمة</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <location filename="../../casefile/ui/documents_pane.py"/>
        <source>Copy as file</source>
        <translation>نسخ كملف</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_pane.py"/>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_pane.py"/>
        <source>Edit details…</source>
        <translation>تعديل التفاصيل…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_pane.py"/>
        <source>Open in the reader</source>
        <translation>فتح في القارئ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_pane.py"/>
        <source>Put on another case…</source>
        <translation>إضافة إلى قضية أخرى…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_pane.py"/>
        <source>Remove from case</source>
        <translation>إزالة من القضية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_pane.py"/>
        <source>Save a copy of the original…</source>
        <translation>حفظ نسخة من الأصل…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/documents_pane.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message numerus="yes">
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>%n document(s) attached to “{case}”.</source>
        <translation>
            <numerusform>أُرفق %n مستند بالقضية «{case}».</numerusform>
            <numerusform>أُرفق %n مستند بالقضية «{case}».</numerusform>
            <numerusform>أُرفق %n مستند بالقضية «{case}».</numerusform>
            <numerusform>أُرفقت %n مستندات بالقضية «{case}».</numerusform>
            <numerusform>أُرفق %n مستندًا بالقضية «{case}».</numerusform>
            <numerusform>أُرفق %n مستند بالقضية «{case}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>%n document(s) attached.</source>
        <translation>
            <numerusform>أُرفق %n مستند.</numerusform>
            <numerusform>أُرفق %n مستند.</numerusform>
            <numerusform>أُرفق %n مستند.</numerusform>
            <numerusform>أُرفقت %n مستندات.</numerusform>
            <numerusform>أُرفق %n مستندًا.</numerusform>
            <numerusform>أُرفق %n مستند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>%n passage(s) tagged</source>
        <translation>
            <numerusform>%n مقطع موسوم</numerusform>
            <numerusform>%n مقطع موسوم</numerusform>
            <numerusform>%n مقطع موسوم</numerusform>
            <numerusform>%n مقاطع موسومة</numerusform>
            <numerusform>%n مقطعًا موسومًا</numerusform>
            <numerusform>%n مقطع موسوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>%n tagged</source>
        <translation>
            <numerusform>%n موسوم</numerusform>
            <numerusform>%n موسوم</numerusform>
            <numerusform>%n موسوم</numerusform>
            <numerusform>%n موسوم</numerusform>
            <numerusform>%n موسوم</numerusform>
            <numerusform>%n موسوم</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>already here</source>
        <translation>موجود هنا</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>article</source>
        <translation>مقالة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>attached</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>damaged in part</source>
        <translation>تالف جزئيًا</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>damaged: no page could be read</source>
        <translation>تالف: تعذّرت قراءة أي صفحة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>kept, damaged</source>
        <translation>محفوظ، تالف</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>kept, needs its password</source>
        <translation>محفوظ، يحتاج إلى كلمة مرور</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>mail</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>needs its password</source>
        <translation>يحتاج إلى كلمة مرور</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>no page read</source>
        <translation>لم تُقرأ أي صفحة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>not attached</source>
        <translation>غير مرفق</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>reading text… {done} of {files}</source>
        <translation>قراءة النص… {done} من {files}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>web address</source>
        <translation>عنوان ويب</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_panel.py"/>
        <source>{count} {outcome}</source>
        <translation>{outcome}: {count}</translation>
    </message>
</context>
<context>
    <name>DocumentsPane</name>
    <message>
        <location filename="../../casefile/ui/documents_pane.py"/>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_pane.py"/>
        <source>Drop PDFs, articles, mail or a whole folder here</source>
        <translation>أفلت هنا ملفات PDF أو مقالات أو رسائل أو مجلدًا كاملًا</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_pane.py"/>
        <source>Drop files here</source>
        <translation>أفلت الملفات هنا</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_pane.py"/>
        <source>Ready: they can be dragged or copied now.</source>
        <translation>جاهزة: يمكن الآن سحبها أو نسخها.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_pane.py"/>
        <source>These are large: they are being got ready to leave.</source>
        <translation>هذه ملفات كبيرة، ويجري تجهيزها.</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/draft_dialog.py"/>
        <source>A dialog was open with this in it. Copy what you need; “Later” shows it again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/draft_dialog.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/draft_dialog.py"/>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/draft_dialog.py"/>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/draft_dialog.py"/>
        <source>Not saved when Casefile was ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropSign</name>
    <message>
        <location filename="../../casefile/ui/drop_sign.py"/>
        <source>Drop to attach to “{title}”</source>
        <translation>أفلت للإرفاق بـ«{title}»</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/drop_sign.py"/>
        <source>Drop to make a case of it</source>
        <translation>أفلت لإنشاء قضية منه</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/drop_sign.py"/>
        <source>Drop to open “{name}”</source>
        <translation>أفلت لفتح «{name}»</translation>
    </message>
</context>
<context>
    <name>EditPartyDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>&amp;Description</source>
        <translation>الو&amp;صف</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>&amp;Members</source>
        <translation>الأ&amp;عضاء</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>&amp;Role</source>
        <translation>ال&amp;صفة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>Ab&amp;out</source>
        <translation>&amp;نبذة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>Countr&amp;y</source>
        <translation>الب&amp;لد</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>Name &amp;kind</source>
        <translation>نوع الاس&amp;م</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>No group</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>P&amp;arty</source>
        <translation>ال&amp;طرف</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>Part of &amp;group</source>
        <translation>من &amp;مجموعة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>in every case: born 1986, formerly a journalist</source>
        <translation>في كل القضايا: من مواليد 1986، صحفي سابقًا</translation>
    </message>
    <message>
        <source>in this case: press service, mayor's office</source>
        <translation type="vanished">في هذه القضية: المكتب الصحفي، بلدية المدينة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>in this case: press service, mayor’s office</source>
        <translation>في هذه القضية: المكتب الصحفي، بلدية المدينة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>not named</source>
        <translation>غير مسمّى</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>not said</source>
        <translation>لم يُذكر</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <location filename="../../casefile/ui/dialogs/elsewhere.py"/>
        <source>Same as {name} in “{case}”</source>
        <translation>هو نفسه {name} في «{case}»</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/elsewhere.py"/>
        <source>The same as {name}, {role} in “{case}”</source>
        <translation>هو نفسه {name}، {role} في «{case}»</translation>
    </message>
</context>
<context>
    <name>EmptyPane</name>
    <message>
        <location filename="../../casefile/ui/reader/states.py"/>
        <source>Drop a PDF or a saved article here</source>
        <translation>أفلت هنا ملف PDF أو مقالة محفوظة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/states.py"/>
        <source>Select words in it and press {suspect} for a suspect, {charge} for a charge, {event} for an event or {note} for a note. Each keeps the passage as its source.</source>
        <translation>حدّد كلمات فيه واضغط {suspect} لمشتبه به، أو {charge} لتهمة، أو {event} لحدث، أو {note} لملاحظة. كل منها يحتفظ بالمقطع مصدرًا له.</translation>
    </message>
</context>
<context>
    <name>EntitiesDialog</name>
    <message numerus="yes">
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>%Ln case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>%Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>%Ln event(s) (is|are) there already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>%Ln part(s) in a case</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>%Ln part(y|ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>&amp;Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>All of it is there already. Nothing will be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>Entities that were not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>Import entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>Imported. One undo takes back all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>Is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>Not taken: {schemata}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>Not understood, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>Only listed: it has no bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>Somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>The cases that the file tells of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>The open case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>What stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>What the file tells of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>Will be added: {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>“{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>&amp;Details</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>&amp;Place</source>
        <translation>ال&amp;مكان</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>&amp;What</source>
        <translation>ما&amp;ذا</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>Add event</source>
        <translation>إضافة حدث</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>All suspects</source>
        <translation>كل المشتبه بهم</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>C&amp;ustody</source>
        <translation>الا&amp;حتجاز</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>From the line above: {date}</source>
        <translation>من السطر أعلاه: {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>Nobody is in the case yet. Select a name and press {key}.</source>
        <translation>لا أحد في القضية بعد. حدّد اسمًا واضغط {key}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>Only if it lasted. “Still going” is an answer.</source>
        <translation>فقط إن كان قد استمر. «ما زال مستمرًا» إجابة أيضًا.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>Othe&amp;rs say</source>
        <translation>يقول آ&amp;خرون</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>S&amp;tanding</source>
        <translation>درجة ال&amp;ثبوت</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>Say what happened.</source>
        <translation>اكتب ما حدث.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>Unt&amp;il</source>
        <translation>&amp;حتى</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>W&amp;hen</source>
        <translation>مت&amp;ى</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>Wh&amp;o</source>
        <translation>م&amp;ن</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>What happened, or is due</source>
        <translation>ما حدث، أو ما سيحين</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>Who &amp;says so</source>
        <translation>من ي&amp;قول ذلك</translation>
    </message>
</context>
<context>
    <name>ExhibitsPane</name>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source> MB a volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source> pages a volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>All documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>Choose the documents that leave as exhibits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>Documents chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>Exhibits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>First number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>Names hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>Prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>Size of a volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>Stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>Strangers’ documents cannot be made safe as this program’s own words can. Blackened pictures leave out what no text was read from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>This case has no documents yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>Volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>all documents of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>at the bottom left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>at the bottom right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>at the bottom, in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>at the top left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>at the top right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>at the top, in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>documents are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>documents leave as blackened pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>one volume, however large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>one volume, however many pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>such as HAM-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>the documents cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>these documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../casefile/ui/export/export_dialog.py"/>
        <source>&amp;Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/export_dialog.py"/>
        <source>&amp;What leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/export_dialog.py"/>
        <source>Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/export_dialog.py"/>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/export_dialog.py"/>
        <source>Exhibits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/export_dialog.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/export_dialog.py"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/export_dialog.py"/>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/export_dialog.py"/>
        <source>The parties are still being read. Once more, in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportKinds</name>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>A PDF in which every line carries its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>Case bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>Charges table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>Chronology table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>Chronology, suspects, charges and documents as sheets of one XLSX file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>Deadlines and hearings for a calendar; imported again, they are updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>Documents table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>Entities for Aleph and OpenAleph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>Exhibit bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>FollowTheMoney</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>Markdown text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>One row a charge, for any spreadsheet: .csv or .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>One row a document, with its SHA-256: .csv or .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>One row a suspect, for any spreadsheet: .csv or .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>One row an event, for any spreadsheet: .csv or .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>Suspects table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>The summary as text that any editor opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>The summary, and every cited document as a stamped exhibit it links to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>The timeline as it is drawn, for a page or a screen: .svg or .png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>The whole case with its documents, for another library of Casefile to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>Timeline picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>Workbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%n إحالة</numerusform>
            <numerusform>%n إحالة</numerusform>
            <numerusform>%n إحالة</numerusform>
            <numerusform>%n إحالات</numerusform>
            <numerusform>%n إحالة</numerusform>
            <numerusform>%n إحالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/facts/other_date_rows.py"/>
        <source>%n other date(s)</source>
        <translation>
            <numerusform>%n تاريخ آخر</numerusform>
            <numerusform>%n تاريخ آخر</numerusform>
            <numerusform>%n تاريخ آخر</numerusform>
            <numerusform>%n تواريخ أخرى</numerusform>
            <numerusform>%n تاريخًا آخر</numerusform>
            <numerusform>%n تاريخ آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>%n provision(s)</source>
        <translation>
            <numerusform>%n مادة</numerusform>
            <numerusform>%n مادة</numerusform>
            <numerusform>%n مادة</numerusform>
            <numerusform>%n مواد</numerusform>
            <numerusform>%n مادة</numerusform>
            <numerusform>%n مادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>%n suspect(s)</source>
        <translation>
            <numerusform>%n مشتبه به</numerusform>
            <numerusform>%n مشتبه به</numerusform>
            <numerusform>%n مشتبه به</numerusform>
            <numerusform>%n مشتبه بهم</numerusform>
            <numerusform>%n مشتبهًا به</numerusform>
            <numerusform>%n مشتبه به</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>Charges</source>
        <translation>التهم</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>Courts, agencies, lawyers, witnesses: press + to add one.</source>
        <translation>المحاكم والجهات والمحامون والشهود: اضغط + للإضافة.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>People and organisations</source>
        <translation>الأشخاص والمنظمات</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>Press + to name a case this one has to do with.</source>
        <translation>اضغط + لإضافة قضية ذات صلة بهذه القضية.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>Related cases</source>
        <translation>القضايا ذات الصلة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>Select a name in the text and press {key}.</source>
        <translation>حدّد اسمًا في النص واضغط {key}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>Select a passage and press {key}, or press +.</source>
        <translation>حدّد مقطعًا واضغط {key}، أو اضغط +.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>Select an article of law and press {key}.</source>
        <translation>حدّد مادة قانونية واضغط {key}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>Select what happened, with its date, and press {key}.</source>
        <translation>حدّد ما حدث مع تاريخه واضغط {key}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>Suspects</source>
        <translation>المشتبه بهم</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>custody {said}</source>
        <translation>احتجاز: {said}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/party_rows.py"/>
        <source>group of {count}</source>
        <translation>مجموعة من {count}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/party_rows.py"/>
        <source>initials only</source>
        <translation>الأحرف الأولى فقط</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/party_rows.py"/>
        <source>not named</source>
        <translation>لم يُذكر اسمه</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/party_rows.py"/>
        <source>one of a group</source>
        <translation>من أفراد مجموعة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/party_rows.py"/>
        <source>one of the group of {count}</source>
        <translation>من أفراد مجموعة من {count}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/party_rows.py"/>
        <source>one of {group}</source>
        <translation>من أفراد {group}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/other_date_rows.py"/>
        <source>or {date}</source>
        <translation>أو {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/citation_rows.py"/>
        <source>p. {page}</source>
        <translation>ص {page}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>the dates do not tell whether before or after the one above</source>
        <translation>لا تبيّن التواريخ أكان هذا قبل ما فوقه أم بعده</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/party_rows.py"/>
        <source>{count} named</source>
        <translation>المذكورون بالاسم: {count}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>{count} {status}</source>
        <translation>{status}: {count}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/carrying.py"/>
        <source>{fact} — {more}</source>
        <translation>{fact} — {more}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>… and {count} more: they stand on the timeline</source>
        <translation>… و{count} غيرها: تظهر على الخط الزمني</translation>
    </message>
</context>
<context>
    <name>FactsDelegate</name>
    <message>
        <location filename="../../casefile/ui/facts/delegate.py"/>
        <source>Add one without a passage</source>
        <translation>إضافة بلا مقطع</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/delegate.py"/>
        <source>Show the passages</source>
        <translation>إظهار المقاطع</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/delegate.py"/>
        <source>Show what stands beneath</source>
        <translation>إظهار ما تحته</translation>
    </message>
</context>
<context>
    <name>FactsMenu</name>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>&amp;Charge under it…</source>
        <translation>تو&amp;جيه تهمة بموجبها…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>&amp;Charge…</source>
        <translation>تو&amp;جيه تهمة…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>&amp;Copy the quote</source>
        <translation>نسخ الا&amp;قتباس</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>&amp;Edit…</source>
        <translation>ت&amp;عديل…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>&amp;Go to a passage</source>
        <translation>الا&amp;نتقال إلى مقطع</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>&amp;Go to the passage</source>
        <translation>الا&amp;نتقال إلى المقطع</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>&amp;Move to case…</source>
        <translation>نقل إلى قضية &amp;أخرى…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>&amp;Not related</source>
        <translation>&amp;فك الارتباط</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>&amp;Open case</source>
        <translation>فتح القض&amp;ية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>&amp;Prefer this date</source>
        <translation>تفضيل هذا الت&amp;اريخ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>&amp;Remove from the case</source>
        <translation>إ&amp;زالة من القضية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>&amp;Remove the citation</source>
        <translation>إزالة الإحا&amp;لة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>&amp;Show the timeline</source>
        <translation>إظ&amp;هار الخط الزمني</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>Add a &amp;name…</source>
        <translation>إضافة ا&amp;سم…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>Add a s&amp;tatus…</source>
        <translation>إضافة حال&amp;ة…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>Add another &amp;date…</source>
        <translation>إضافة &amp;تاريخ آخر…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>Add charge…</source>
        <translation>إضافة تهمة…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>Add event…</source>
        <translation>إضافة حدث…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>Add note…</source>
        <translation>إضافة ملاحظة…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>Add person or organisation…</source>
        <translation>إضافة شخص أو منظمة…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>Add suspect…</source>
        <translation>إضافة مشتبه به…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>Cite selected passage for selected fact</source>
        <translation>الإحالة إلى المقطع المحدّد للواقعة المحدّدة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>Cite the &amp;selected passage for this</source>
        <translation>الإحالة إلى المق&amp;طع المحدّد لهذا</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>Copy selected words with citation</source>
        <translation>نسخ الكلمات المحدّدة مع الإحالة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>Copy with its s&amp;ource</source>
        <translation>نسخ مع ال&amp;مصدر</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>Delete selected fact</source>
        <translation>حذف الواقعة المحدّدة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>Document details…</source>
        <translation>تفاصيل المستند…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>Edit selected fact…</source>
        <translation>تعديل الواقعة المحدّدة…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>Remove document from case</source>
        <translation>إزالة المستند من القضية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>Save a copy of the original…</source>
        <translation>حفظ نسخة من الأصل…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>Selected passage gives another &amp;date…</source>
        <translation>المقطع المحدّد يذكر تاري&amp;خًا آخر…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>Show this &amp;name first</source>
        <translation>إظهار هذا الاسم أ&amp;ولًا</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>needs a document in the reader</source>
        <translation>يلزم مستند في القارئ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>needs a selected fact</source>
        <translation>يلزم تحديد واقعة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>needs a selected fact and selected words</source>
        <translation>يلزم تحديد واقعة وكلمات</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>needs an open case</source>
        <translation>تلزم قضية مفتوحة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>needs selected words</source>
        <translation>يلزم تحديد كلمات</translation>
    </message>
</context>
<context>
    <name>FactsPane</name>
    <message>
        <location filename="../../casefile/ui/facts/pane.py"/>
        <source>Copied with its sources.</source>
        <translation>نُسخ مع مصادره.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/pane.py"/>
        <source>Facts</source>
        <translation>الوقائع</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/pane.py"/>
        <source>Open a case to see what is known of it.</source>
        <translation>افتح قضية لترى ما هو معروف عنها.</translation>
    </message>
</context>
<context>
    <name>FactsTree</name>
    <message>
        <location filename="../../casefile/ui/facts/tree.py"/>
        <source>Facts of the case</source>
        <translation>وقائع القضية</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/file_dialog.py"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/file_dialog.py"/>
        <source>&amp;Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/file_dialog.py"/>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/file_dialog.py"/>
        <source>Cancelled. No file was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/file_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/file_dialog.py"/>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/file_dialog.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/file_dialog.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/file_dialog.py"/>
        <source>Making the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/file_dialog.py"/>
        <source>Say where the file goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/file_dialog.py"/>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/file_dialog.py"/>
        <source>The file was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/file_dialog.py"/>
        <source>There is no folder “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/file_dialog.py"/>
        <source>This file is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/file_dialog.py"/>
        <source>“{name}” is there already. Press Export once more to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n قضية</numerusform>
            <numerusform>%n قضية</numerusform>
            <numerusform>%n قضية</numerusform>
            <numerusform>%n قضايا</numerusform>
            <numerusform>%n قضية</numerusform>
            <numerusform>%n قضية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>%n charge(s)</source>
        <translation>
            <numerusform>%n تهمة</numerusform>
            <numerusform>%n تهمة</numerusform>
            <numerusform>%n تهمة</numerusform>
            <numerusform>%n تهم</numerusform>
            <numerusform>%n تهمة</numerusform>
            <numerusform>%n تهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n نوع</numerusform>
            <numerusform>%n نوع</numerusform>
            <numerusform>%n نوع</numerusform>
            <numerusform>%n أنواع</numerusform>
            <numerusform>%n نوعًا</numerusform>
            <numerusform>%n نوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>%n kind(s) of custody</source>
        <translation>
            <numerusform>%n نوع احتجاز</numerusform>
            <numerusform>%n نوع احتجاز</numerusform>
            <numerusform>%n نوع احتجاز</numerusform>
            <numerusform>%n أنواع احتجاز</numerusform>
            <numerusform>%n نوع احتجاز</numerusform>
            <numerusform>%n نوع احتجاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n مصدر</numerusform>
            <numerusform>%n مصدر</numerusform>
            <numerusform>%n مصدر</numerusform>
            <numerusform>%n مصادر</numerusform>
            <numerusform>%n مصدرًا</numerusform>
            <numerusform>%n مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>%n standing(s)</source>
        <translation>
            <numerusform>%n درجة ثبوت</numerusform>
            <numerusform>%n درجة ثبوت</numerusform>
            <numerusform>%n درجة ثبوت</numerusform>
            <numerusform>%n درجات ثبوت</numerusform>
            <numerusform>%n درجة ثبوت</numerusform>
            <numerusform>%n درجة ثبوت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>%n suspect(s)</source>
        <translation>
            <numerusform>%n مشتبه به</numerusform>
            <numerusform>%n مشتبه به</numerusform>
            <numerusform>%n مشتبه به</numerusform>
            <numerusform>%n مشتبه بهم</numerusform>
            <numerusform>%n مشتبهًا به</numerusform>
            <numerusform>%n مشتبه به</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>(gone)</source>
        <translation>(لم يعد موجودًا)</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>(no title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>All cases</source>
        <translation>كل القضايا</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>All charges</source>
        <translation>كل التهم</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>All sources</source>
        <translation>كل المصادر</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>All suspects</source>
        <translation>كل المشتبه بهم</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>Any custody</source>
        <translation>أي احتجاز</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>Any standing</source>
        <translation>أي درجة ثبوت</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>Charge</source>
        <translation>التهمة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>Citations</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>Cited or not</source>
        <translation>بإحالة أو بدونها</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>Custody</source>
        <translation>الاحتجاز</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>Standing</source>
        <translation>درجة الثبوت</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>Suspect</source>
        <translation>المشتبه به</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>Text “{words}”</source>
        <translation>النص «{words}»</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>not cited</source>
        <translation>بلا إحالة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>single-source</source>
        <translation>مصدر واحد</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>with a citation</source>
        <translation>بإحالة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>{one} and {other}</source>
        <translation>{one} و{other}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>{some} + {count} more</source>
        <translation>{some} + {count} غيرها</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>{what}: {values}</source>
        <translation>{what}: {values}</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <location filename="../../casefile/ui/timeline/filter_chips.py"/>
        <source>Take the filter away</source>
        <translation>إزالة التصفية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_chips.py"/>
        <source>Take the filter away: {filter}</source>
        <translation>إزالة التصفية: {filter}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <location filename="../../casefile/ui/timeline/filter_chips.py"/>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_chips.py"/>
        <source>Filters</source>
        <translation>التصفيات</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_chips.py"/>
        <source>Take all filters away</source>
        <translation>إزالة كل التصفيات</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/filter_chips.py"/>
        <source>{left} of {count} event(s)</source>
        <translation>
            <numerusform>الأحداث: {left} من {count}</numerusform>
            <numerusform>الأحداث: {left} من {count}</numerusform>
            <numerusform>الأحداث: {left} من {count}</numerusform>
            <numerusform>الأحداث: {left} من {count}</numerusform>
            <numerusform>الأحداث: {left} من {count}</numerusform>
            <numerusform>الأحداث: {left} من {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <location filename="../../casefile/ui/timeline/filter_popup.py"/>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_popup.py"/>
        <source>Find in this list</source>
        <translation>البحث في هذه القائمة</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <location filename="../../casefile/ui/timeline/filter_row.py"/>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_row.py"/>
        <source>Filter by more</source>
        <translation>تصفيات أخرى</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_row.py"/>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../casefile/ui/reader/find_bar.py"/>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/find_bar.py"/>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/find_bar.py"/>
        <source>Find in document</source>
        <translation>البحث في المستند</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/find_bar.py"/>
        <source>Next (Enter)</source>
        <translation>التالي (Enter)</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/find_bar.py"/>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/find_bar.py"/>
        <source>Previous (Shift+Enter)</source>
        <translation>السابق (Shift+Enter)</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/find_bar.py"/>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <location filename="../../casefile/ui/timeline/find_field.py"/>
        <source>Find in events</source>
        <translation>البحث في الأحداث</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/find_field.py"/>
        <source>Shows only the events with these words</source>
        <translation>إظهار الأحداث التي فيها هذه الكلمات فقط</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/form.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/form.py"/>
        <source>Help on this</source>
        <translation>مساعدة في هذا</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/form.py"/>
        <source>Not saved yet. Esc once more discards what you entered.</source>
        <translation>لم يُحفظ بعد. اضغط Esc مرة أخرى لتجاهل ما أدخلته.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <location filename="../../casefile/ui/preferences/general_page.py"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/general_page.py"/>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/general_page.py"/>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/general_page.py"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/general_page.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/general_page.py"/>
        <source>Of the window. What leaves has a language of its own, chosen on export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/general_page.py"/>
        <source>On this computer alone, in a file of settings; nothing of a case is in it. Switched off, what was remembered is deleted at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/general_page.py"/>
        <source>Remember which libraries and folders were used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/general_page.py"/>
        <source>Start with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/general_page.py"/>
        <source>The library that was open last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/general_page.py"/>
        <source>The welcome page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/general_page.py"/>
        <source>Translated in part so far; the rest is in English.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandedOver</name>
    <message numerus="yes">
        <location filename="../../casefile/ui/handed_over.py"/>
        <source>%n file(s) to attach. Open the library where it belongs, or make one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/handed_over.py"/>
        <source>A case needs a library to stand in. Open one, or make one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../../casefile/ui/header.py"/>
        <source>Attach…</source>
        <translation>إرفاق…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/header.py"/>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/header.py"/>
        <source>Led by {name}</source>
        <translation>يقودها {name}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/header.py"/>
        <source>No case open</source>
        <translation>لا توجد قضية مفتوحة</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <location filename="../../casefile/ui/help/page.py"/>
        <source>Page of the help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../../casefile/ui/help/window.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/help/window.py"/>
        <source>Casefile help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/help/window.py"/>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/help/window.py"/>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/help/window.py"/>
        <source>Found in the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/help/window.py"/>
        <source>Looking at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/help/window.py"/>
        <source>Nothing found. Fewer words, or only the beginning of one, find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/help/window.py"/>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/help/window.py"/>
        <source>The program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/help/window.py"/>
        <source>This page has not been translated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/help/window.py"/>
        <source>To begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/help/window.py"/>
        <source>What is known, and from where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/help/window.py"/>
        <source>What leaves and what comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/help/window.py"/>
        <source>{topic} — Casefile help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../../casefile/ui/history_model.py"/>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/history_model.py"/>
        <source>Redid: {label}</source>
        <translation>أعيد: {label}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/history_model.py"/>
        <source>Undid: {label}</source>
        <translation>تُرُوجع عن: {label}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/history_model.py"/>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/history_model.py"/>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/history_model.py"/>
        <source>stands</source>
        <translation>قائم</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/history_model.py"/>
        <source>undone</source>
        <translation>تُرُوجع عنه</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/history_model.py"/>
        <source>undone, can be redone</source>
        <translation>تُرُوجع عنه، ويمكن إعادته</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../casefile/ui/history_dialog.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/history_dialog.py"/>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/history_dialog.py"/>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/history_dialog.py"/>
        <source>There is nothing to undo.</source>
        <translation>لا شيء يُتراجع عنه.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/history_dialog.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/history_dialog.py"/>
        <source>Undo all after the chosen line</source>
        <translation>التراجع عن كل ما بعد السطر المختار</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/history_dialog.py"/>
        <source>Undo would take back: {label}</source>
        <translation>سيلغي التراجع: {label}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <location filename="../../casefile/ui/dialogs/import_dialog.py"/>
        <source>%Ln thing(s) (is|are) here already and the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/import_dialog.py"/>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/import_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/import_dialog.py"/>
        <source>Import a case bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/import_dialog.py"/>
        <source>Imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/import_dialog.py"/>
        <source>Keep all of &amp;mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/import_dialog.py"/>
        <source>New: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/import_dialog.py"/>
        <source>Nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/import_dialog.py"/>
        <source>One undo takes back all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/import_dialog.py"/>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/import_dialog.py"/>
        <source>Take all of the &amp;bundle’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/import_dialog.py"/>
        <source>The bundle was not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/import_dialog.py"/>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/import_dialog.py"/>
        <source>Your library and the bundle differ. What is ticked will stand:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/import_dialog.py"/>
        <source>Your library has all of this already, and says the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWording</name>
    <message numerus="yes">
        <location filename="../../casefile/ui/imports/wording.py"/>
        <source>%Ln (is|are) there already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/imports/wording.py"/>
        <source>%Ln (was|were) not understood</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/imports/wording.py"/>
        <source>%Ln row(s): {parts}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/imports/wording.py"/>
        <source>%Ln will be added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/wording.py"/>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/imports/wording.py"/>
        <source>Added, with %n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/wording.py"/>
        <source>Added, with a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/wording.py"/>
        <source>New to the case: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/wording.py"/>
        <source>Not taken: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/wording.py"/>
        <source>Other dates of this file write the day first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/wording.py"/>
        <source>Other dates of this file write the month first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/wording.py"/>
        <source>Some dates of this file write the day first, and some the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/imports/wording.py"/>
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <location filename="../../casefile/ui/keys/editor.py"/>
        <source>Choose an act above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/editor.py"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/editor.py"/>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/editor.py"/>
        <source>Reset to the shipped keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/editor.py"/>
        <source>Second key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/editor.py"/>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/editor.py"/>
        <source>These keys are the same in every list, and stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/editor.py"/>
        <source>{keys} is the key of “{entry}”. Give it up there?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <location filename="../../casefile/ui/keys/key_field.py"/>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/key_field.py"/>
        <source>Press the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/key_field.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>Call off a drag, leave the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>Delete what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>Edit the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>Edit, or go to the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>In the list of facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>Move to and fro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>Next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>On selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>On the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>Select all that is visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>Select the next of the lane, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>Show or hide what stands beneath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/refusing.py"/>
        <source>{keys} alone is for writing. Hold Ctrl, or take a function key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/refusing.py"/>
        <source>{keys} edits what is selected in a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/refusing.py"/>
        <source>{keys} is needed to move about and to leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/refusing.py"/>
        <source>{keys} moves, selects or deletes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/refusing.py"/>
        <source>{keys} opens a menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/refusing.py"/>
        <source>{keys} works on words wherever they are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>{menu} › {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/parts/key_hint.py"/>
        <source>{words} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <location filename="../../casefile/ui/keys/dialog.py"/>
        <source>All keys are as they came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/dialog.py"/>
        <source>Copy the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/dialog.py"/>
        <source>Find by name or by key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/dialog.py"/>
        <source>No act and no key is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/dialog.py"/>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/dialog.py"/>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanesButton</name>
    <message>
        <location filename="../../casefile/ui/timeline/lanes_menu.py"/>
        <source>Collapse all lanes</source>
        <translation>طي كل المسارات</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/lanes_menu.py"/>
        <source>Expand all lanes</source>
        <translation>توسيع كل المسارات</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/lanes_menu.py"/>
        <source>Lanes: {words}</source>
        <translation>المسارات: {words}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/lanes_menu.py"/>
        <source>Usual order</source>
        <translation>الترتيب المعتاد</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/lanes_menu.py"/>
        <source>With related cases</source>
        <translation>مع القضايا ذات الصلة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/lanes_menu.py"/>
        <source>by case</source>
        <translation>حسب القضية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/lanes_menu.py"/>
        <source>by charge</source>
        <translation>حسب التهمة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/lanes_menu.py"/>
        <source>by kind</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/lanes_menu.py"/>
        <source>by source</source>
        <translation>حسب المصدر</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/lanes_menu.py"/>
        <source>by suspect</source>
        <translation>حسب المشتبه به</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/lanes_menu.py"/>
        <source>one lane</source>
        <translation>مسار واحد</translation>
    </message>
</context>
<context>
    <name>LawChanged</name>
    <message>
        <location filename="../../casefile/ui/law_changed.py"/>
        <source>{provision}: {now} instead of {years}.</source>
        <translation>{provision}: {now} بدلًا من {years}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/law_changed.py"/>
        <source>{provision}: “{now}” instead of “{before}”.</source>
        <translation>{provision}: «{now}» بدلًا من «{before}».</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <location filename="../../casefile/ui/window_leaving.py"/>
        <source>Choose a document first: the reader’s one is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_leaving.py"/>
        <source>Summaries and exhibit bundles (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_leaving.py"/>
        <source>Verify an export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message numerus="yes">
        <location filename="../../casefile/ui/dialogs/library_dialog.py"/>
        <source>%n thing(s) you dropped will be on the case “{case}” in it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/library_dialog.py"/>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/library_dialog.py"/>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/library_dialog.py"/>
        <source>A library is one file. It holds as many cases as you like, their documents and their history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/library_dialog.py"/>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/library_dialog.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/library_dialog.py"/>
        <source>Field notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/library_dialog.py"/>
        <source>Folder of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/library_dialog.py"/>
        <source>Give the library a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/library_dialog.py"/>
        <source>Make library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/library_dialog.py"/>
        <source>New library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/library_dialog.py"/>
        <source>There is no folder “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/library_dialog.py"/>
        <source>“{name}” is there already, and stays as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <location filename="../../casefile/ui/window_view.py"/>
        <source>The document that is being read is attached whole; those after it are left out. Nothing that was attached is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_view.py"/>
        <source>What you did last is being saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_view.py"/>
        <source>Work that was under way is being ended. Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <location filename="../../casefile/ui/licences_dialog.py"/>
        <source>Casefile is under the MIT licence and made of these parts. Qt and PySide6 are used under the LGPL: they lie beside the program as files of their own, which you may replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/licences_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/licences_dialog.py"/>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/licences_dialog.py"/>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/licences_dialog.py"/>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/licences_dialog.py"/>
        <source>Parts and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/licences_dialog.py"/>
        <source>Reading the licences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/licences_dialog.py"/>
        <source>Text of the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/licences_dialog.py"/>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListingDialog</name>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Enter opens the case of a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>The nearest {shown} of {count} stand here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <location filename="../../casefile/ui/preferences/look_page.py"/>
        <source>Animate the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/look_page.py"/>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/look_page.py"/>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/look_page.py"/>
        <source>Measured against the system’s own letters, which the program follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/look_page.py"/>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>&amp;Case</source>
        <translation>ال&amp;قضية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>&amp;Timeline</source>
        <translation>ال&amp;خط الزمني</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>About Casefile</source>
        <translation>حول Casefile</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Across cases</source>
        <translation>في كل القضايا</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Animate the timeline</source>
        <translation>تحريك الخط الزمني</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>As the system</source>
        <translation>وفق النظام</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>As the system wishes</source>
        <translation>كما يريد النظام</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Attach a folder…</source>
        <translation>إرفاق مجلد…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Attach documents…</source>
        <translation>إرفاق مستندات…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Casefile help</source>
        <translation>مساعدة Casefile</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Command palette…</source>
        <translation>لوحة الأوامر…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Copy library now…</source>
        <translation>نسخ المكتبة الآن…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Deadlines</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Delete case</source>
        <translation>حذف القضية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Edit case…</source>
        <translation>تعديل القضية…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Export picture of timeline…</source>
        <translation>تصدير صورة للخط الزمني…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>F&amp;acts</source>
        <translation>ال&amp;وقائع</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Facts</source>
        <translation>الوقائع</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Find in the document</source>
        <translation>البحث في المستند</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Find next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Find previous</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>History…</source>
        <translation>السجل…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Import a case bundle…</source>
        <translation>استيراد حزمة قضية…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Import a chronology…</source>
        <translation>استيراد تسلسل زمني…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Keyboard shortcuts…</source>
        <translation>اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Larger page</source>
        <translation>تكبير الصفحة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>New case…</source>
        <translation>قضية جديدة…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>New library…</source>
        <translation>مكتبة جديدة…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Next pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Open again</source>
        <translation>فتح الأخيرة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Open library…</source>
        <translation>فتح مكتبة…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Page as wide as the reader</source>
        <translation>ملاءمة الصفحة للعرض</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>People and organisations</source>
        <translation>الأشخاص والمنظمات</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Previous pane</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Print document…</source>
        <translation>طباعة المستند…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Print summary…</source>
        <translation>طباعة الملخص…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Provisions of law</source>
        <translation>المواد القانونية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Reader</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Relate to another case…</source>
        <translation>ربط بقضية أخرى…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Search every case</source>
        <translation>البحث في كل القضايا</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Smaller page</source>
        <translation>تصغير الصفحة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Timeline as list</source>
        <translation>الخط الزمني كقائمة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Timeline fills the window</source>
        <translation>الخط الزمني يملأ النافذة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Verify an export…</source>
        <translation>التحقق من ملف مُصدَّر…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>What’s new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/live.py"/>
        <source>{act}: {why}</source>
        <translation>{act}: {why}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <location filename="../../casefile/actions/chronology_plan.py"/>
        <source>%Ln (name answers|names answer) to several parties of the case; (it stays|they stay) in the details.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>%Ln case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>%Ln charge(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>%Ln citation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>%Ln detail(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>%Ln document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>%Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>%Ln line(s) in which both directions of writing meet cannot be compared with the page; all others stand there in the words they were exported with.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>%Ln line(s) with letters written from the right could be compared by words and letters only, not in their order.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>%Ln name(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>%Ln note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>%Ln part(y|ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>%Ln provision(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>%Ln quote(s) hold names that were replaced and cannot be compared.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>%Ln quote(s) stand at another place of their source now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>%Ln role(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>%Ln statement(s) cannot be compared, because names are hidden in the file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>%Ln statement(s) quote what does not stand in their sources.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>%Ln statement(s) rest on sources that are not in the library as they were cited.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>%Ln timeline view(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/chronology_plan.py"/>
        <source>%Ln without a date.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/export/tables/making.py"/>
        <source>%n (text is|texts are) cut after {most:,} characters: a cell holds no more. CSV has all of it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/intake/tasks.py"/>
        <source>%n of the files inside it could not be taken out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/importing.py"/>
        <source>%n of the passages quoted (does|do) not stand at (its|their) place in the text as it was read here, the first being “{quote}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/export/casebundle/making.py"/>
        <source>A case bundle always holds whole cases, so that another library can go on with them. Nothing was written. Leave out what chooses a part, or make a summary of that part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/casebundle/making.py"/>
        <source>A case bundle holds the documents themselves, in which every name can be read, so no name can be hidden in it. Nothing was written. Make a summary or a table instead, or call everybody by their name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/cases.py"/>
        <source>A case cannot be related to itself. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/cases.py"/>
        <source>A case needs a title. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_phrases.py"/>
        <source>A date of more than {longest} characters was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/volume.py"/>
        <source>A document could not be copied. Your case is unchanged and no file was written. Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/documents.py"/>
        <source>A document needs a title. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>A name cannot be empty. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/names/safety.py"/>
        <source>A name that is to stay hidden could not be taken out of everything. Nothing was written and your case is unchanged. Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/picture/pictures.py"/>
        <source>A picture {pixels} pixels wide would be {tall} high, more than most programs can open. {nothing} Ask for fewer pixels, or for PDF or SVG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/law.py"/>
        <source>A provision needs its article. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/separated.py"/>
        <source>A quotation mark that is never closed makes one cell of all that follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>A template of the user’s own laid it out; %Ln line(s) cannot be found on its pages.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/actions/views.py"/>
        <source>A view needs a name. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/volumes.py"/>
        <source>A volume of this size has no room for a page beside the summary, the index and the cover. Your case is unchanged and no file was written. Allow larger volumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/involvements.py"/>
        <source>Accused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/involvements.py"/>
        <source>Accused {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/parties.py"/>
        <source>Add %n unnamed accused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/parties.py"/>
        <source>Add %n unnamed convicted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/parties.py"/>
        <source>Add %n unnamed suspect(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>Add an unnamed group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>Add an unnamed {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/other_dates.py"/>
        <source>Add another date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/other_dates.py"/>
        <source>Add another date for “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>Add the name “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/involvements.py"/>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/parties.py"/>
        <source>All %n member(s) of the group are there already. Nothing was changed: correct first how many it has.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/actions/events.py"/>
        <source>An end needs a beginning: say when it began. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/events.py"/>
        <source>An event needs a title. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <location filename="../../casefile/export/timeline_table.py"/>
        <location filename="../../casefile/store/reads/law.py"/>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>Art. {article}</source>
        <translation>المادة {article}</translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/law.py"/>
        <source>Art. {article} ({where})</source>
        <translation>المادة {article} ({where})</translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/law.py"/>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>Art. {article}, {law}</source>
        <translation>المادة {article}، {law}</translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/law.py"/>
        <source>Art. {article}, {law} ({where})</source>
        <translation>المادة {article}، {law} ({where})</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/refusal.py"/>
        <source>Ask whoever made it for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/documents.py"/>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/attaching.py"/>
        <location filename="../../casefile/actions/documents.py"/>
        <source>Attach “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/attaching.py"/>
        <source>Attach “{title}” and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/documents.py"/>
        <source>Attach “{title}” to “{case}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Attached at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/calendar/making.py"/>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/places.py"/>
        <source>Casefile cannot find its own resources folder (fonts, templates, the sample case). Nothing of yours is touched. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>Casefile reads PDF, HTML, MHTML, mail (EML), Word (DOCX), text and images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>Casefile takes in only bundles that Casefile made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <location filename="../../casefile/actions/together.py"/>
        <source>Change a group's members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>Change a name to “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/events.py"/>
        <source>Change dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/events.py"/>
        <source>Change dates of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <location filename="../../casefile/actions/law.py"/>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/law.py"/>
        <source>Charge: acquitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/law.py"/>
        <source>Charge: alleged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/law.py"/>
        <source>Charge: amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/law.py"/>
        <source>Charge: charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/law.py"/>
        <source>Charge: convicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/law.py"/>
        <source>Charge: dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/tables/charges.py"/>
        <source>Charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing.py"/>
        <source>Check where it is, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing.py"/>
        <source>Checking the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing.py"/>
        <source>Checking the documents’ bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/separated.py"/>
        <source>Choose another encoding. {save_as}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>Choose the name to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/tables/chronology.py"/>
        <source>Chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Citation of its own date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>Cite a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/other_dates.py"/>
        <source>Cite for another date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/other_dates.py"/>
        <source>Cite for another date of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Cite for {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/chronology_mapping.py"/>
        <source>Column {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing.py"/>
        <source>Comparing it with your library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/involvements.py"/>
        <source>Convicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/involvements.py"/>
        <source>Convicted {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing.py"/>
        <source>Copy it to this disk first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/involvements.py"/>
        <source>Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Created at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/events.py"/>
        <source>Delete %n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/actions/other_dates.py"/>
        <source>Delete another date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/other_dates.py"/>
        <source>Delete another date of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/cases.py"/>
        <source>Delete case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/cases.py"/>
        <source>Delete case “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/events.py"/>
        <source>Delete event “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/events.py"/>
        <source>Delete events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/notes.py"/>
        <source>Delete note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/notes.py"/>
        <source>Delete note “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/views.py"/>
        <source>Delete view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/views.py"/>
        <source>Delete view “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>Divide it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Document on a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/tables/documents.py"/>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing.py"/>
        <location filename="../../casefile/export/casebundle/making.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/summary/thumbnails.py"/>
        <source>Drawing the places of passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/law.py"/>
        <source>Edit Art. {article}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>Edit a citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>Edit a party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/other_dates.py"/>
        <source>Edit another date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/other_dates.py"/>
        <source>Edit another date for “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/cases.py"/>
        <source>Edit case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/cases.py"/>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>Edit case “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/documents.py"/>
        <source>Edit document “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/events.py"/>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>Edit event “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/notes.py"/>
        <source>Edit note “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>Edit {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/entities/making.py"/>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>Every quote that can be compared stands in its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>Every statement stands on the page in the words it was exported with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/binding.py"/>
        <source>Exhibit {number} (“{title}”) could not be included: {why}. A sheet in its place says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/binding.py"/>
        <source>Exhibit {number} of {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <source>Export it once more from where it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_calendar.py"/>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/casebundle/making.py"/>
        <source>Gathering what the case is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <location filename="../../casefile/model/groups.py"/>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/groups.py"/>
        <source>Group of {members}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/importing_chronology.py"/>
        <source>Import %n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/importing_chronology.py"/>
        <source>Import %n event(s) into “{case}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing_entities.py"/>
        <source>Import entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing_entities.py"/>
        <source>Import entities into “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_originals.py"/>
        <source>Import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>Import its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing.py"/>
        <location filename="../../casefile/actions/importing_chronology.py"/>
        <source>Import “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/importing.py"/>
        <source>Import “{title}” and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/involvements.py"/>
        <source>Investigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/entities_planning.py"/>
        <source>It belongs to none of the cases in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/verifying.py"/>
        <source>It carries %Ln statement(s) as data.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/actions/verifying.py"/>
        <source>It carries no statements: a picture, or a further volume of exhibits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/attaching.py"/>
        <source>It changed while it was being attached; attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/chronology_rows.py"/>
        <location filename="../../casefile/actions/entities_understood.py"/>
        <source>It does not say what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/entities_planning.py"/>
        <source>It has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/entities_planning.py"/>
        <source>It has no part in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/entities_planning.py"/>
        <source>It names no case of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/entities_planning.py"/>
        <source>It names no party of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>It rests on other citations now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>It says {old}, which the library no longer does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>It says {old}; the library says {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/verifying.py"/>
        <source>It was not made by Casefile, or carries neither statements nor a seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>Its citation {number} is not in the list of sources as it was: {quotes} does not stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>Its citation {number} quotes {quotes}, which does not stand in “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>Its source {number} (“{title}”) is not in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/involvements.py"/>
        <source>Judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Jurisdiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/involvements.py"/>
        <source>Lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Longest term, years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing.py"/>
        <source>Make room, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Media type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_calendar.py"/>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/cases.py"/>
        <source>More than one case begins with “{beginning}”: {listed}. Type more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/documents.py"/>
        <source>More than one document of this case is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/events.py"/>
        <source>Move beginning of “{title}” to {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/events.py"/>
        <source>Move end of “{title}” to {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/events.py"/>
        <source>Move event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/events.py"/>
        <source>Move event “{title}” to “{case}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/events.py"/>
        <source>Move “{title}” to {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/cases.py"/>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>New case “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/cases.py"/>
        <source>No case here is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_phrases.py"/>
        <source>No date was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/documents.py"/>
        <source>No document of this case is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/picture/pictures.py"/>
        <source>No event here has a date, so there is nothing to draw. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/typesetting.py"/>
        <source>No font here can draw {letters}: they stand there as their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/verifying.py"/>
        <source>No library was given: sources, quotes and facts were not compared with any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/on_paper.py"/>
        <source>No text was read from “{title}”, so there is nothing to print. The document itself is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/timeline/typed_range.py"/>
        <source>No time was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/calendar/making.py"/>
        <source>Not in the calendar, because no source says until when or on which day: {events} and {more} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/calendar/making.py"/>
        <source>Not in the calendar, because no source says until when or on which day: {events}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/notes.py"/>
        <source>Note “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/exporting.py"/>
        <source>Nothing had to be replaced: no text names those who are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/picture/pictures.py"/>
        <source>Nothing is dated {between}, so there is nothing to draw. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/summary/making.py"/>
        <source>Nothing of what was chosen is in the case any more. Your case is unchanged and no file was written. Choose again, or export the whole case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/own_files.py"/>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/chronology_sources.py"/>
        <source>Of %Ln row(s) the quote is not in the document named; that stays in the details.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/chronology_sources.py"/>
        <source>Of %Ln row(s) the quote names no document of the case; that stays in the details.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/chronology_sources.py"/>
        <source>Of %Ln row(s) the source is here, but no words of it are quoted; that stays in the details.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/chronology_sources.py"/>
        <source>Of %Ln row(s) the source is no document of the case; that stays in the details.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/entities_planning.py"/>
        <source>Of %Ln the file does not say whether (it is a person or an organisation; it comes as an organisation|they are persons or organisations; they come as organisations).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/binding.py"/>
        <source>Of exhibit {number} (“{title}”) these pages are not shown: {pages} and {more} more. A sheet in the place of each says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/binding.py"/>
        <source>Of exhibit {number} (“{title}”) these pages are not shown: {pages}. A sheet in the place of each says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>Only a group can have members. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/law.py"/>
        <source>Only a suspect of this case can be charged. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/events.py"/>
        <source>Only custody can be sought, ordered or served. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/summary/thumbnails.py"/>
        <source>Only the first {most} passages have a picture of their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>Open it where it was made and save it as XLSX or as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/involvements.py"/>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Other date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/pages.py"/>
        <source>Page {number} of this document has not been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/assembly.py"/>
        <source>Page {page} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/assembly.py"/>
        <source>Page {page} could not be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/assembly.py"/>
        <source>Pages {pages} and {more} more could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/assembly.py"/>
        <source>Pages {pages} and {more} more could not be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/assembly.py"/>
        <source>Pages {pages} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/assembly.py"/>
        <source>Pages {pages} could not be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/cases.py"/>
        <source>Part two related cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/other_dates.py"/>
        <source>Prefer another date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/other_dates.py"/>
        <source>Prefer {date} for “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/involvements.py"/>
        <source>Prosecutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/verifying.py"/>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/verifying.py"/>
        <source>Reading the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing.py"/>
        <source>Reading “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/related_dialog.py"/>
        <source>Relate to new case “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/cases.py"/>
        <source>Relate two cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Related case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Relation of cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/law.py"/>
        <source>Remove Art. {article}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/law.py"/>
        <source>Remove a charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/law.py"/>
        <source>Remove a charge's status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>Remove a citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>Remove a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>Remove a party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/law.py"/>
        <source>Remove a provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/documents.py"/>
        <source>Remove document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/documents.py"/>
        <source>Remove document “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/documents.py"/>
        <source>Remove document “{title}” and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>Remove the name “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>Remove {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/changing.py"/>
        <source>Remove {what} from the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/views.py"/>
        <source>Rename view to “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/views.py"/>
        <source>Rename view “{old}” to “{new}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_fields.py"/>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_calendar.py"/>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/views.py"/>
        <source>Save view “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/entities_planning.py"/>
        <source>Say into which of your cases it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/law.py"/>
        <source>Say which article of which law. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing_chronology.py"/>
        <source>Say which column holds the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>Say who it is: only suspects may be without a name. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>Show as “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/export/summary/thumbnails.py"/>
        <source>Some passages have no picture, because they could not be drawn: {documents} and %n other document(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/export/summary/thumbnails.py"/>
        <source>Some passages have no picture, because they could not be drawn: {documents}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/report.py"/>
        <source>Statement {number} ({kind} “{words}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Status of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_calendar.py"/>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/involvements.py"/>
        <source>Suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/involvements.py"/>
        <source>Suspect {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/tables/suspects.py"/>
        <source>Suspects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Synopsis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/law.py"/>
        <source>Tag charge “Art. {law}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/sample.py"/>
        <source>Tag charge “{law}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/events.py"/>
        <source>Tag event “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>Tag {what} “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/other_dates.py"/>
        <source>That is the date the event has already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/tasks.py"/>
        <source>That password does not open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/workshop.py"/>
        <source>The bundle could not be put together: {why}. Your case is unchanged and no file was written. Close other programs and try again; if it stays so, please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/casebundle/making.py"/>
        <source>The bundle holds passwords of documents: whoever has the file can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/volume.py"/>
        <source>The bundle would be larger than a PDF may be. Your case is unchanged and no file was written. Set a limit to the size of a volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/casebundle/making.py"/>
        <source>The bytes of a document in your library are not what they were when it was attached. No bundle was written and nothing was changed. “casefile check” says what else is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>The bytes of its source {number} (“{title}”) are not those that were cited: their SHA-256 is {digest} and should be {sha256}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/contents.py"/>
        <source>The bytes of this document are not in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/casebundle/making.py"/>
        <source>The bytes of “{title}” in your library are not what they were when it was attached. No bundle was written and nothing was changed. “casefile check” says what else is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>The case is not in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/binding.py"/>
        <source>The documents are left out, because names that are hidden stand in them: the file holds the summary and the index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/verifying.py"/>
        <source>The facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>The file cannot be opened: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/assembly.py"/>
        <source>The file cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/assembly.py"/>
        <source>The file changed while it was being read; attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/verifying.py"/>
        <source>The file has no seal any more: another program wrote it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/chronology_plan.py"/>
        <source>The file has rows of several cases ({cases}); all come into this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/format.py"/>
        <source>The file inside it is not one of Casefile’s lists of statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/tasks.py"/>
        <source>The file is kept, but no page of it could be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/tasks.py"/>
        <source>The file is kept, but {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/tasks.py"/>
        <source>The file is protected; Casefile needs its password to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/troubles.py"/>
        <source>The file is protected; Casefile needs its password to show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/verifying.py"/>
        <source>The file is unchanged since it was exported. (The seal shows changes made by accident or without care; it is no signature: who means to deceive can seal a file again.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/verifying.py"/>
        <source>The file was changed since it was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>The file was made with {old} and this is {new}: some wordings may differ for that alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>The file's content is of no known kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/tasks.py"/>
        <source>The file's end is missing; what is there was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/tasks.py"/>
        <source>The file's index is broken; what could be found was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/exporting.py"/>
        <source>The file’s own name says “{told}”, which is to stay hidden in it. Nothing was written. Call it something else, such as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>The library no longer says %Ln statement(s) as exported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>The library no longer says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>The library says %Ln statement(s) more since.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>The library says the same in another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>The library says what the file says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>The library says {new} as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>The library’s bytes of %Ln source(s) are those that were cited, by SHA-256.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/export/typesetting.py"/>
        <source>The logo cannot be drawn: {failure}. Your case is unchanged and no file was written. Save the picture anew as PNG, JPEG or SVG, or leave the logo out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/own_files.py"/>
        <source>The logo “{name}” has {wide} × {high} pixels, too many for a logo. {nothing} Save it smaller; 1,000 pixels are plenty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/notes.py"/>
        <source>The note is empty, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>The page does not say {quotes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>The page no longer says %Ln statement(s) as exported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/export/picture/pictures.py"/>
        <source>The picture’s end lies before its beginning. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/printing.py"/>
        <source>The printer stopped after page {pages}. Print the rest again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/printing.py"/>
        <source>The printer took nothing. Nothing was printed. Look whether it is switched on and has paper, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/typesetting.py"/>
        <source>The process that typesets the {what} ended before it was done; there may be too little memory. Your case is unchanged and no file was written. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>The selection holds no text, so nothing was tagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/format.py"/>
        <source>The statements inside it are no readable JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/format.py"/>
        <source>The statements inside it are not as they should be: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/format.py"/>
        <source>The statements inside it are of format {version}; this Casefile reads up to {newest}. It was made by a newer version: use that one to check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/stranger.py"/>
        <source>The statements inside it are too long to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/format.py"/>
        <source>The statements inside it do not say their format’s version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/typesetting.py"/>
        <source>The template “{name}” could not be typeset: {failure}. Your case is unchanged and no file was written. Correct the template, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/own_files.py"/>
        <source>The template “{name}” is no text in UTF-8. {nothing} Save it as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/typesetting.py"/>
        <source>The template “{name}”, line {line} could not be typeset: {failure}. Your case is unchanged and no file was written. Correct the template, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/finding.py"/>
        <source>The words “{quote}” are not in {where}. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/typesetting.py"/>
        <source>The {what} could not be typeset: {failure}. Your case is unchanged and no file was written. Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/whole_file.py"/>
        <source>The {what} could not be written to “{place}”: {why}. Your case is unchanged and no file was written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/own_files.py"/>
        <source>The {what} “{name}” is larger than {largest} MB. {nothing} Choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/own_files.py"/>
        <source>The {what} “{path}” could not be read: {why}. {nothing} Choose another file, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/own_files.py"/>
        <source>There are more than {most_files:,} files beside the template “{name}”, all of which it could read. {nothing} Put it in a folder of its own, with only what it uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/views.py"/>
        <source>There is a view “{name}” already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/errors.py"/>
        <source>There is already a file at “{path}”. It was left as it is; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/errors.py"/>
        <source>There is no library at “{path}”. Make one with “casefile new”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/verifying.py"/>
        <source>There is nothing in it to check. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This Word document has a password; save it without one, then attach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/troubles.py"/>
        <source>This cannot be shown: {why}. The file itself is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/refusal.py"/>
        <source>This case bundle was not imported: {why}. Your library is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/casebundle/data.py"/>
        <location filename="../../casefile/export/handout.py"/>
        <location filename="../../casefile/export/picture/pictures.py"/>
        <source>This case is no longer there. Nothing was changed or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/chronology_plan.py"/>
        <location filename="../../casefile/actions/entities_planning.py"/>
        <source>This case is no longer there. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/refusal.py"/>
        <source>This file was not imported: {why}. Your library is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a 7-Zip archive; unpack it and drop what is inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a PostScript file; print it to PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a RAR archive; unpack it and drop what is inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a Rich Text file; save it as DOCX or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a ZIP archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a ZIP archive; unpack it and drop what is inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a compressed file; unpack it and drop what is inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a damaged ZIP archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a database or a Casefile library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a drawing (SVG).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a folder; Casefile attaches the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a presentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a sound or video recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a sound recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a video, a sound recording or a HEIC picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is an OpenDocument file; save it as DOCX or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is an electronic book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is an old Office file (DOC, XLS, PPT or MSG); save it as DOCX, PDF or EML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/unit.py"/>
        <source>This is no longer in the library. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is not an ordinary file but a device, pipe or socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>This party has that role in the case already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/other_dates.py"/>
        <source>This passage is not cited for the event. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/views.py"/>
        <source>This view could not be saved, because its arrangement cannot be read. Nothing was lost; arrange the timeline anew and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/views.py"/>
        <source>This view is too large to be saved: it names too much. Nothing was lost; let it filter by fewer things, or fold up fewer lanes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_calendar.py"/>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_calendar.py"/>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/typesetting.py"/>
        <source>Typesetting the {what} took longer than {time_limit:g} seconds and was stopped. Your case is unchanged and no file was written. Try again, or export less at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/attaching.py"/>
        <source>Unlock a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/attaching.py"/>
        <source>Unlock “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>Unpack it with its password and pack it again without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>Update Casefile, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Valid to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/involvements.py"/>
        <source>Victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_calendar.py"/>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Who says its own date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/involvements.py"/>
        <source>Witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/casebundle/making.py"/>
        <source>Writing a companion file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/casebundle/making.py"/>
        <source>Writing “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>You are not allowed to read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/picture/pictures.py"/>
        <source>Your case is unchanged and no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>a case in its data is related to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/separated.py"/>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>a cell in row {number:,} holds more than {longest_cell:,} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>a charge under Art. {article}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>a citation in its data is not for exactly one fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>a companion file in its data lies at {path}, outside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/copying.py"/>
        <source>a document of this kind has no pages that could be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/workbook.py"/>
        <source>a part of the workbook declares entities of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/workbook.py"/>
        <source>a part of the workbook would unpack to far more than it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>a passage in its data is not as long as its quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/separated.py"/>
        <source>a quotation mark that is opened in row {number:,} is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/check.py"/>
        <source>a row of {name} ({row_id}) is gone without a journal entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/check.py"/>
        <source>a row of {name} ({row}) was changed past the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/check.py"/>
        <source>a row of {table} ({row}) refers to a missing one of {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/migrate.py"/>
        <source>a row of “{broken}” refers to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>a row of “{table}” in its data leads to one of “{leads_to}” that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/format.py"/>
        <source>a source has no SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <source>a value of entity {number:,} holds more than {longest_value:,} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <source>a value of entity {number:,} is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_fields.py"/>
        <source>a value that is no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>a view of a timeline in its data has an arrangement that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>a web address in it is none ({row}…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_fields.py"/>
        <source>a word that this Casefile does not know there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>accused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>accused {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_reading.py"/>
        <source>add a year, or give the document its publication date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_fields.py"/>
        <source>an anchor that is no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>an event in its data speaks of custody and is of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/lock.py"/>
        <source>another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_json.py"/>
        <source>begins with a byte order mark, which JSON does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/calendar/making.py"/>
        <source>calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/attaching.py"/>
        <source>cancelled before it was read; nothing of it was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/casebundle/making.py"/>
        <source>case bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/separated.py"/>
        <source>cells are parted by a comma, semicolon, tab or bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_atoms.py"/>
        <location filename="../../casefile/model/date_calendar.py"/>
        <source>check the day and the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>convicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>convicted {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_compare.py"/>
        <source>correct one of the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_calendar.py"/>
        <source>correct the day of the week or the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/entities/making.py"/>
        <source>entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <source>entity {number:,} has more than {most_values:,} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <source>entity {number:,} of it has no identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <source>entity {number:,} of it has no schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <source>entity {number:,} of it is none: it has no schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/check.py"/>
        <source>entry {broken} does not follow from those before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/binding.py"/>
        <source>exhibit bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/sheets.py"/>
        <source>exhibits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_edtf.py"/>
        <location filename="../../casefile/timeline/typed_range.py"/>
        <source>give the earlier date first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_json.py"/>
        <source>goes deeper than any case does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/citing.py"/>
        <source>group of %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_fields.py"/>
        <source>half a sign, which is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_json.py"/>
        <source>has a number that is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>has no “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>has {name}, which is no field of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_json.py"/>
        <source>has {name}, which is no number in JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_fields.py"/>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/separated.py"/>
        <source>in row {number:,} quotation marks stand where none can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>investigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_json.py"/>
        <source>is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_json.py"/>
        <source>is not text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/chronology_plan.py"/>
        <source>is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/chronology_plan.py"/>
        <source>is there already, in “{case}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/attaching.py"/>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>it cannot be read ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>it does not hold as much as its bag-info.txt says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>it does not say which version of a case bundle it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/troubles.py"/>
        <source>it ended the process that reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>it has more than {most_rows:,} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>it has no bagit.txt, as every case bundle has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/drawing.py"/>
        <source>it has no page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/painted.py"/>
        <location filename="../../casefile/export/exhibits/strangers.py"/>
        <location filename="../../casefile/intake/tasks.py"/>
        <source>it has no pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/copying.py"/>
        <source>it has no text that could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>it has no {case_file}, which says what the case is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>it has no {name}, so nothing in it can be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/image.py"/>
        <source>it has too many pixels ({width} × {height})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/separated.py"/>
        <source>it holds NUL signs and so is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <source>it holds more than {most_entities:,} entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>it holds {members:,} files, more than any case has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>it holds {name} twice, so nobody can say which counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>it holds {name}, which its manifest does not list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>it holds {name}, which no case bundle has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>it holds {spare}, of which its data knows nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/separated.py"/>
        <source>it is UTF-32, which is not read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>it is a PDF, whatever its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>it is a Rich Text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>it is a bag of version {version}, which Casefile cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>it is a compressed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>it is a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/workbook.py"/>
        <source>it is a packed file without a workbook in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>it is a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/copying.py"/>
        <source>it is a picture, and whom it shows or names cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>it is a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/copying.py"/>
        <source>it is an address, and what stands there was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>it is an old or a locked Excel file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/worker.py"/>
        <source>it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <location filename="../../casefile/intake/incoming/separated.py"/>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <location filename="../../casefile/intake/incoming/workbook.py"/>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/pdf.py"/>
        <source>it is encrypted in a way that cannot be opened here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>it is larger than {most_bytes} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/tasks.py"/>
        <source>it is larger than {most} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <source>it is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <source>it is no JSON: its text is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>it is not a whole ZIP archive, as every case bundle is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>it is not an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/opening.py"/>
        <location filename="../../casefile/export/exhibits/worker.py"/>
        <source>it is protected, and its password is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/entities_planning.py"/>
        <source>it tells of no case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>it wants files to be fetched from the network, which never happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>it was made by a newer Casefile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>its bagit.txt does not say that its texts are in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/copying.py"/>
        <source>its bytes are not in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>its cells hold more text than a chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/image.py"/>
        <source>its content is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/image.py"/>
        <source>its content is damaged ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/tasks.py"/>
        <source>its content is not what its kind should hold ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>its data has no list of “{table}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>its data has {unknown}, which no case bundle has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>its directory and its files disagree about {filename}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing.py"/>
        <source>its documents take {size:,} bytes, and only {free:,} are free beside your library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/separated.py"/>
        <source>its encoding is none that is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <source>its entities hold more text than a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/lock.py"/>
        <source>its folder cannot be written ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/assembly.py"/>
        <source>its pages are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <location filename="../../casefile/intake/tasks.py"/>
        <source>its parts are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/opening.py"/>
        <location filename="../../casefile/intake/pdf.py"/>
        <source>its structure is broken beyond repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/copying.py"/>
        <source>its text could not be typeset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/separated.py"/>
        <source>its text is not {encodings}: that breaks off in line {line:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>its {name} cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_phrases.py"/>
        <source>keep the words that say when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_atoms.py"/>
        <source>leave the date empty and name the year in the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_compare.py"/>
        <source>leave the field empty if the source does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <source>line {number:,} of it is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/own_files.py"/>
        <source>logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_fields.py"/>
        <source>moment in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_fields.py"/>
        <source>more than {most:,} signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing_chronology.py"/>
        <source>no column is known to say what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/article.py"/>
        <source>no page was found in this web archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/assembly.py"/>
        <source>nobody could read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>nobody named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_fields.py"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_fields.py"/>
        <source>other days than its value allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/drawing.py"/>
        <source>page {number} is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/image.py"/>
        <source>page {number} is damaged ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/check.py"/>
        <source>passage {identity} does not stand in its page: “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/format.py"/>
        <source>passage {number} is of no source that is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/format.py"/>
        <source>passage {number} stands at no place there can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/picture/pictures.py"/>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>prosecutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/troubles.py"/>
        <source>reading it took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <location filename="../../casefile/intake/troubles.py"/>
        <source>reading it took too much memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/separated.py"/>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <location filename="../../casefile/intake/incoming/workbook.py"/>
        <source>row {number:,} has more than {most_columns} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>row {number:,} of “{table}” in its data {wrong}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/chronology_plan.py"/>
        <source>same title and date is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>says of “{name}” {wrong}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_json.py"/>
        <source>says {what} twice of one thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/chronology_plan.py"/>
        <source>stands in the file twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/format.py"/>
        <source>statement {number} cites what is not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/format.py"/>
        <source>statement {number} is said by none that is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/markdown/making.py"/>
        <location filename="../../casefile/export/typesetting.py"/>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>suspect {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/tables/making.py"/>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/own_files.py"/>
        <source>template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>the bytes of a document are missing from it ({sha256}…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/check.py"/>
        <source>the bytes of {sha256} are not those attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing.py"/>
        <source>the bytes of {wrong} in it were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/check.py"/>
        <source>the bytes of “{title}” ({sha256}) are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/finding.py"/>
        <source>the documents of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing.py"/>
        <source>the file cannot be read ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_originals.py"/>
        <source>the file changed after it was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>the folder {shown} in it has bytes of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_opening.py"/>
        <source>the folder “{folder}” cannot be made ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>the name {shown} in it has signs that no file's name may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>the name {shown} in it is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/word.py"/>
        <source>the package is damaged; what could be found of its text was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/word.py"/>
        <source>the package is incomplete or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/drawing.py"/>
        <source>the page's text is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/drawing.py"/>
        <source>the picture is damaged ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/image.py"/>
        <source>the picture is incomplete ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <source>the properties of entity {number:,} are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/attaching.py"/>
        <source>the same bytes as {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/shortcut.py"/>
        <source>the shortcut holds no web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/shortcut.py"/>
        <source>the shortcut is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/workbook.py"/>
        <source>the workbook has more parts than any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/workbook.py"/>
        <source>the workbook has no sheet with cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/workbook.py"/>
        <source>the workbook has no sheet {sheet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/workbook.py"/>
        <source>the workbook is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/workbook.py"/>
        <source>the workbook is damaged, or is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/workbook.py"/>
        <source>the workbook is damaged, or is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>there is no case in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing.py"/>
        <source>there is no file {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/library.py"/>
        <source>there is no folder “{parent}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/attaching.py"/>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/finding.py"/>
        <source>this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/drawing.py"/>
        <source>this kind of document has no drawn pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/format.py"/>
        <source>two entries have the same number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>two rows of “{table}” in its data have one identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>two rows of “{table}” in its data say the same {once}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/workbook.py"/>
        <source>unpacked it would be larger than any chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/word.py"/>
        <source>unpacked it would take {unpacked} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/chronology_plan.py"/>
        <source>was imported before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_fields.py"/>
        <source>what is no date with its phrase, value, anchor and bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_fields.py"/>
        <source>what is no such number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_fields.py"/>
        <source>what is no such whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_fields.py"/>
        <source>what is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_fields.py"/>
        <source>what is no {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>what it holds is the data of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/tables/making.py"/>
        <source>workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_atoms.py"/>
        <location filename="../../casefile/model/date_lexicon.py"/>
        <source>write 00:00 of the day after for midnight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/timeline/typed_range.py"/>
        <source>write from when, like “Apr–Jun 2025”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_compare.py"/>
        <source>write it in the field for the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_lexicon.py"/>
        <source>write it like “19 Apr 2025”, “April 2025”, “before June 2024” or “between 1 and 5 May 2025”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/timeline/typed_range.py"/>
        <source>write it like “Apr–Jun 2025”, “2024” or “since July 2024”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_lexicon.py"/>
        <source>write the month as a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_atoms.py"/>
        <source>write the time as the clock on the wall showed it where it happened, without the zone, like {text2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_lexicon.py"/>
        <source>write the year with four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/timeline/typed_range.py"/>
        <source>write until when, like “Apr–Jun 2025”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_atoms.py"/>
        <source>write {plain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/attaching.py"/>
        <source>you are not allowed to look into this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>{case_file} in it was changed after it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>{date} (“{phrase}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/check.py"/>
        <source>{index} does not match the texts ({orig})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>{name} in it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>{name} in it is not text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>{name} in it is not what its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>{name} in it shares its bytes with another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>{name} is missing from it, which its manifest lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>{name} would take {size:,} MB, too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>{shown} in it is a link to another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>{shown} in it is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>{shown} in it is not a plain file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>{shown} in it is not as large as it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>{shown} in it is packed in a way that Casefile does not unpack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>{shown} in it leads out of the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>{shown} in it names a place outside the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>{shown} in it would unpack to {file_size:,} bytes from {compress_size:,}, as only a trap does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>{tag} in it was changed after it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>{tag} is missing from it, which its {name} lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/errors.py"/>
        <source>{what} Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/errors.py"/>
        <source>{what} Nothing was changed: {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_json.py"/>
        <source>{what} in it {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>{what} “{called}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/documents.py"/>
        <source>“{address}” is not a web address. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_edtf.py"/>
        <source>“{edtf}” would end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/errors.py"/>
        <source>“{label}” could not be undone or redone: the library holds something else than its history says. Nothing was changed. Run “casefile check” on the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/own_files.py"/>
        <source>“{name}” beside the template “{name2}” leads to a place outside of that folder, which a template may not read. {nothing} Put a copy there instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/verifying.py"/>
        <source>“{name}” cannot be checked. {trouble} Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/verifying.py"/>
        <source>“{name}” cannot be checked: {why}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/verifying.py"/>
        <source>“{name}” cannot be read: {why}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/own_files.py"/>
        <source>“{name}” cannot be the template: its name must end in .typ and be none of {ours}. {nothing} Give the file another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/errors.py"/>
        <source>“{name}” cannot be used here: {why}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/contents.py"/>
        <source>“{name}” changed while it was being attached. Nothing was added; attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>“{name}” could not be written: {why}. The document in the library is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/tables/workbook.py"/>
        <source>“{name}” has {rows:,} rows and a spreadsheet holds {most:,}. No file was written. Choose CSV, or a part of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/format.py"/>
        <source>“{name}” holds something else than it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/format.py"/>
        <source>“{name}” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/verifying.py"/>
        <source>“{name}” is no PDF to read: {why}. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/own_files.py"/>
        <source>“{name}” is no PNG, JPEG or SVG, so it cannot be the logo. {nothing} Save the picture as one of these, or leave the logo out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/format.py"/>
        <source>“{name}” is no list, or too long a one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/errors.py"/>
        <source>“{name}” is not a Casefile library. Nothing was changed. Choose a file that ends in .casefile, or make a new library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/errors.py"/>
        <source>“{name}” is open in {who}. Close it there first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/verifying.py"/>
        <source>“{name}” is protected by a password: Casefile exports none like that. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/store/errors.py"/>
        <source>“{name}” was made by a newer Casefile than this one. Nothing was changed. Open it with the newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/export/whole_file.py"/>
        <source>“{out_path}” is a folder. Nothing was written. Give the file a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_lexicon.py"/>
        <source>“{phrase}” can be read as {one} or as {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_calendar.py"/>
        <source>“{phrase}” does not agree with the calendar: {date} is a {weekday}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_reading.py"/>
        <source>“{phrase}” does not say the year by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_lexicon.py"/>
        <source>“{phrase}” does not say which century.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_lexicon.py"/>
        <source>“{phrase}” has no time of day between 00:00 and 23:59.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_calendar.py"/>
        <source>“{phrase}” is not a day in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_compare.py"/>
        <source>“{phrase}” lies before “{phrase2}”: an event cannot end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_phrases.py"/>
        <source>“{phrase}” lies outside the years 1 to 9999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_compare.py"/>
        <source>“{phrase}” names neither a beginning nor an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_compare.py"/>
        <source>“{phrase}” says how long it lasts, not when it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_lexicon.py"/>
        <source>“{phrase}” was not understood as a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/timeline/typed_range.py"/>
        <source>“{text}” begins after today and after the last event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/timeline/typed_range.py"/>
        <source>“{text}” ends before the first event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_atoms.py"/>
        <source>“{text}” has a Y, which stands only before years of more than four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/chronology_dates.py"/>
        <source>“{text}” has no month {month}, and the file was said to write the day first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/chronology_dates.py"/>
        <source>“{text}” has no month {month}, and the file was said to write the month first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_atoms.py"/>
        <source>“{text}” has no time of day between 00:00 and 23:59.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_atoms.py"/>
        <source>“{text}” is not a day in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_atoms.py"/>
        <source>“{text}” lies outside the years 1 to 9999, which is all that Casefile can place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_atoms.py"/>
        <source>“{text}” names a time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/timeline/typed_range.py"/>
        <source>“{text}” was not understood as a stretch of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/timeline/typed_range.py"/>
        <source>“{text}” would end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing.py"/>
        <source>“{title}” could not be read here: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing.py"/>
        <source>“{title}” needs its password before it can be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/actions/entities_understood.py"/>
        <source>“{value}” is no date as FollowTheMoney has them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/move_dialog.py"/>
        <source>Its passages go along, and their documents then lie on both cases. People who have no part in the other case no longer take part in the event.</source>
        <translation>تنتقل مقاطعه معه، وتصبح مستنداتها في القضيتين. ومن لا صلة له بالقضية الأخرى لا يعود مشاركًا في الحدث.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/move_dialog.py"/>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/move_dialog.py"/>
        <source>Move event to case</source>
        <translation>نقل الحدث إلى قضية</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/name_dialog.py"/>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/name_dialog.py"/>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/name_dialog.py"/>
        <source>&amp;Who says so</source>
        <translation>&amp;من يقول ذلك</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/name_dialog.py"/>
        <source>Add name</source>
        <translation>إضافة اسم</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/name_dialog.py"/>
        <source>Name of {party}</source>
        <translation>اسم {party}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/name_dialog.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/name_dialog.py"/>
        <source>Type the name.</source>
        <translation>اكتب الاسم.</translation>
    </message>
</context>
<context>
    <name>NamesField</name>
    <message>
        <location filename="../../casefile/ui/export/names_field.py"/>
        <source>How each party is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/names_field.py"/>
        <source>In full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/names_field.py"/>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/names_field.py"/>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/names_field.py"/>
        <source>Names are replaced everywhere in the file, in other spellings and cases too. Read it through before it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/names_field.py"/>
        <source>Role only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/names_field.py"/>
        <source>Withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/names_field.py"/>
        <source>everybody but officials by role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/names_field.py"/>
        <source>everybody in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/names_field.py"/>
        <source>names of suspects withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/names_field.py"/>
        <source>one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/names_field.py"/>
        <source>suspects by initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/names_field.py"/>
        <source>suspects by role: “Suspect 2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/note_dialog.py"/>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/note_dialog.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/note_dialog.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/note_dialog.py"/>
        <source>The note is empty. Write it, or cancel.</source>
        <translation>الملاحظة فارغة. اكتبها، أو ألغِ.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/note_dialog.py"/>
        <source>What you make of it. Ctrl+Enter saves.</source>
        <translation>رأيك فيها. Ctrl+Enter للحفظ.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <location filename="../../casefile/ui/window_notice.py"/>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <location filename="../../casefile/ui/opening.py"/>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/opening.py"/>
        <source>Opening {name}…</source>
        <translation>جارٍ فتح {name}…</translation>
    </message>
</context>
<context>
    <name>OtherCaseDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/other_case_dialog.py"/>
        <source>&amp;Case</source>
        <translation>ال&amp;قضية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_case_dialog.py"/>
        <source>There is no other case yet. Add one to the related cases first.</source>
        <translation>لا توجد قضية أخرى بعد. أضف واحدة إلى القضايا ذات الصلة أولًا.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_case_dialog.py"/>
        <source>{case} · related</source>
        <translation>{case} · ذات صلة</translation>
    </message>
</context>
<context>
    <name>OtherDateDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/other_date_dialog.py"/>
        <source>Add date</source>
        <translation>إضافة تاريخ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_date_dialog.py"/>
        <source>Another date</source>
        <translation>تاريخ آخر</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_date_dialog.py"/>
        <source>Only if it lasted.</source>
        <translation>فقط إن كان قد استمر.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_date_dialog.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_date_dialog.py"/>
        <source>Say when it happened.</source>
        <translation>اذكر متى حدث.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_date_dialog.py"/>
        <source>The lawyer, a letter, …</source>
        <translation>المحامي، رسالة، …</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_date_dialog.py"/>
        <source>Unt&amp;il</source>
        <translation>&amp;حتى</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_date_dialog.py"/>
        <source>W&amp;hen</source>
        <translation>مت&amp;ى</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_date_dialog.py"/>
        <source>Who &amp;says so</source>
        <translation>من ي&amp;قول ذلك</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_date_dialog.py"/>
        <source>“{event}” is dated {date}. What does the other source say?</source>
        <translation>تاريخ «{event}» هو {date}. ماذا يقول المصدر الآخر؟</translation>
    </message>
</context>
<context>
    <name>OtherDates</name>
    <message>
        <location filename="../../casefile/ui/dialogs/other_dates.py"/>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_dates.py"/>
        <source>Add another date…</source>
        <translation>إضافة تاريخ آخر…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_dates.py"/>
        <source>Add the other date</source>
        <translation>إضافة التاريخ الآخر</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_dates.py"/>
        <source>Another date</source>
        <translation>تاريخ آخر</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_dates.py"/>
        <source>That is the date the event has already.</source>
        <translation>هذا هو تاريخ الحدث أصلًا.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_dates.py"/>
        <source>What another source says: 21 Apr 2025</source>
        <translation>ما يقوله مصدر آخر: 21 Apr 2025</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_dates.py"/>
        <source>Who says so</source>
        <translation>من يقول ذلك</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_dates.py"/>
        <source>Who says so of the other date</source>
        <translation>من يقول التاريخ الآخر</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>Footer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>For an archive (PDF/A-3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>Where the mark stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>With the case’s data attached (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>across each page, faint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>at the head and across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>at the head of each page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>nobody is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>such as CONFIDENTIAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>the case’s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>typst templates (*.typ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>when and with what it was made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <location filename="../../casefile/ui/reader/page_view.py"/>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../casefile/ui/palette/offers.py"/>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/palette/palette.py"/>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/palette/offers.py"/>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/palette/offers.py"/>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/palette/palette.py"/>
        <source>Name an act, a case, a document or a person. &gt; for acts alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/palette/palette.py"/>
        <source>Nothing is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/palette/offers.py"/>
        <source>Person or organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/palette/offers.py"/>
        <source>Timeline view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/palette/palette.py"/>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/palette/offers.py"/>
        <source>needs an open case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/palette/offers.py"/>
        <source>needs an open library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/palette/offers.py"/>
        <source>not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/palette/offers.py"/>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartyDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>&amp;Description</source>
        <translation>الو&amp;صف</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>&amp;Is</source>
        <translation>&amp;هو</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>&amp;Role</source>
        <translation>ال&amp;صفة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>&amp;Who says so</source>
        <translation>&amp;من يقول ذلك</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Add suspect</source>
        <translation>إضافة مشتبه به</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Add the name</source>
        <translation>إضافة الاسم</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Cite for them</source>
        <translation>الإحالة إليه</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>How &amp;many</source>
        <translation>كم ال&amp;عدد</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Looks like {name} – add it to them</source>
        <translation>يشبه {name} – أضفه إليه</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Mem&amp;bers</source>
        <translation>الأ&amp;عضاء</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Name &amp;kind</source>
        <translation>نوع الاس&amp;م</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>No group</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>No&amp;t named</source>
        <translation>&amp;غير مسمّى</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>P&amp;arty</source>
        <translation>ال&amp;طرف</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Part of &amp;group</source>
        <translation>من &amp;مجموعة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Person or organisation</source>
        <translation>شخص أو منظمة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Somebody new to this case</source>
        <translation>شخص جديد في هذه القضية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Suspect</source>
        <translation>مشتبه به</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Type a further name for them.</source>
        <translation>اكتب اسمًا آخر له.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Type a name, or check “Not named” if the sources give none.</source>
        <translation>اكتب اسمًا، أو أشّر «غير مسمّى» إن لم تذكر المصادر اسمًا.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Type a name: only suspects may be without one.</source>
        <translation>اكتب اسمًا: المشتبه بهم وحدهم قد يكونون بلا اسم.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>press service, mayor's office</source>
        <translation type="vanished">المكتب الصحفي، بلدية المدينة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>press service, mayor’s office</source>
        <translation>المكتب الصحفي، بلدية المدينة</translation>
    </message>
</context>
<context>
    <name>PasswordPane</name>
    <message>
        <location filename="../../casefile/ui/reader/states.py"/>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/states.py"/>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/states.py"/>
        <source>Remember for this document</source>
        <translation>تذكّرها في سجل هذا المستند</translation>
    </message>
    <message>
        <source>Remember in this document’s record</source>
        <translation type="vanished">تذكّرها في سجل هذا المستند</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/states.py"/>
        <source>This document needs a password to be read. The document itself is kept.</source>
        <translation>تلزم كلمة مرور لقراءة هذا المستند. المستند نفسه محفوظ.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/states.py"/>
        <source>This password does not open it. The document itself is kept.</source>
        <translation>كلمة المرور هذه لا تفتحه. المستند نفسه محفوظ.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source> pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>&amp;As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>&amp;Light on dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>&amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>A picture as it is seen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>A small picture of what will be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>A3, landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>A4, landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>Its text stays text, in the fonts of who opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>No font here can draw: {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>PDF, for paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>PNG, for messages and web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>Picture of the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>SVG, for other programs to work on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>Several strips &amp;where one would be unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>Sharp at any size; its text stays text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>The first of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>W&amp;idth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>Width in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>one that fits the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>the whole case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>what is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>what is seen: {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>{case}, timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>× {height} high</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <location filename="../../casefile/ui/preferences/dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/dialog.py"/>
        <source>Pages of the preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/dialog.py"/>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <location filename="../../casefile/ui/export/preview_pane.py"/>
        <source>Beginning of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/preview_pane.py"/>
        <source>First rows of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/preview_pane.py"/>
        <source>Larger page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/preview_pane.py"/>
        <source>Making the preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/preview_pane.py"/>
        <source>Page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/preview_pane.py"/>
        <source>Pages of the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/preview_pane.py"/>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/preview_pane.py"/>
        <source>Smaller page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/preview_pane.py"/>
        <source>The beginning of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/preview_pane.py"/>
        <source>What there is to say of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <location filename="../../casefile/ui/export/print_dialog.py"/>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/print_dialog.py"/>
        <source>Making the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/print_dialog.py"/>
        <source>Not all of it was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/print_dialog.py"/>
        <source>Pa&amp;ges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/print_dialog.py"/>
        <source>Page {page} of {count}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/print_dialog.py"/>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/print_dialog.py"/>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/print_dialog.py"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/print_dialog.py"/>
        <source>Stopped. What the printer had by then is its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/print_dialog.py"/>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/export/print_dialog.py"/>
        <source>Write pages like “1-3, 7”; there are %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/export/print_dialog.py"/>
        <source>all %n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/print_dialog.py"/>
        <source>as large as the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/print_dialog.py"/>
        <source>in their own size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/print_dialog.py"/>
        <source>shrunk where too large</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <location filename="../../casefile/ui/window_printing.py"/>
        <source>Summary of the case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProvisionDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/provision_dialog.py"/>
        <source>&amp;Article</source>
        <translation>ال&amp;مادة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/provision_dialog.py"/>
        <source>&amp;Jurisdiction</source>
        <translation>الولاية ال&amp;قضائية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/provision_dialog.py"/>
        <source>&amp;Law</source>
        <translation>القا&amp;نون</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/provision_dialog.py"/>
        <source>&amp;to</source>
        <translation>&amp;إلى</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/provision_dialog.py"/>
        <source>A provision needs its article.</source>
        <translation>لا بد للنص القانوني من مادته.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/provision_dialog.py"/>
        <source>A&amp;bout</source>
        <translation>مو&amp;ضوعها</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/provision_dialog.py"/>
        <source>P&amp;enalty</source>
        <translation>ال&amp;عقوبة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/provision_dialog.py"/>
        <source>Prison, &amp;years at most</source>
        <translation>السجن، &amp;سنوات على الأكثر</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/provision_dialog.py"/>
        <source>Provision of law</source>
        <translation>نص قانوني</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/provision_dialog.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/provision_dialog.py"/>
        <source>Valid &amp;from</source>
        <translation>ساري&amp;ة من</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/provision_dialog.py"/>
        <source>Write the years as a number: 15.</source>
        <translation>اكتب السنوات رقمًا: 15.</translation>
    </message>
    <message>
        <source>in the law's words</source>
        <translation type="vanished">بنص القانون</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/provision_dialog.py"/>
        <source>in the law’s words</source>
        <translation>بنص القانون</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/provision_dialog.py"/>
        <source>still in force</source>
        <translation>ما زالت سارية</translation>
    </message>
</context>
<context>
    <name>PutDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/put_dialog.py"/>
        <source>It then lies on both cases. Facts are tagged for each case on its own.</source>
        <translation>يصبح في القضيتين. وتوسم الوقائع لكل قضية على حدة.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/put_dialog.py"/>
        <source>Put</source>
        <translation>وضع</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/put_dialog.py"/>
        <source>Put document on another case</source>
        <translation>وضع المستند في قضية أخرى</translation>
    </message>
</context>
<context>
    <name>QuoteStrip</name>
    <message>
        <location filename="../../casefile/ui/dialogs/quote_strip.py"/>
        <source>Passage: {quote}</source>
        <translation>المقطع: {quote}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <location filename="../../casefile/ui/rail_wording.py"/>
        <source>%n accused</source>
        <translation>
            <numerusform>%n متهم</numerusform>
            <numerusform>%n متهم</numerusform>
            <numerusform>%n متهم</numerusform>
            <numerusform>%n متهمين</numerusform>
            <numerusform>%n متهمًا</numerusform>
            <numerusform>%n متهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/rail_wording.py"/>
        <source>%n convicted</source>
        <translation>
            <numerusform>%n مدان</numerusform>
            <numerusform>%n مدان</numerusform>
            <numerusform>%n مدان</numerusform>
            <numerusform>%n مدانين</numerusform>
            <numerusform>%n مدانًا</numerusform>
            <numerusform>%n مدان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/rail_wording.py"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/rail_wording.py"/>
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n مستند</numerusform>
            <numerusform>%n مستند</numerusform>
            <numerusform>%n مستند</numerusform>
            <numerusform>%n مستندات</numerusform>
            <numerusform>%n مستندًا</numerusform>
            <numerusform>%n مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/rail_wording.py"/>
        <source>%n suspect(s)</source>
        <translation>
            <numerusform>%n مشتبه به</numerusform>
            <numerusform>%n مشتبه به</numerusform>
            <numerusform>%n مشتبه به</numerusform>
            <numerusform>%n مشتبه بهم</numerusform>
            <numerusform>%n مشتبهًا به</numerusform>
            <numerusform>%n مشتبه به</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail.py"/>
        <source>Across cases</source>
        <translation>في كل القضايا</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Also</source>
        <translation>أيضًا</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail.py"/>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail.py"/>
        <source>Cases and searches</source>
        <translation>القضايا والبحث</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail.py"/>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Deadlines</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Group of {count}</source>
        <translation>مجموعة من {count}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail.py"/>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail.py"/>
        <source>New case</source>
        <translation>قضية جديدة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail.py"/>
        <source>No case yet. Press {key}, or drop documents here.</source>
        <translation>لا توجد قضايا بعد. اضغط {key} أو أفلت المستندات هنا.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Nobody yet. Select a name in a document and press {key}.</source>
        <translation>لا أحد بعد. حدّد اسمًا في مستند واضغط {key}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>None yet. Select an article of law in a document and press {key}.</source>
        <translation>لا شيء بعد. حدّد مادة قانونية في مستند واضغط {key}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>None yet. The end of a detention, a hearing or a limit appears here by itself.</source>
        <translation>لا شيء بعد. يظهر هنا تلقائيًا انتهاء الاحتجاز ومواعيد الجلسات والمهل.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Part in</source>
        <translation>في أي قضايا</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Penalty</source>
        <translation>العقوبة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail.py"/>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>People and organisations</source>
        <translation>الأشخاص والمنظمات</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Provision</source>
        <translation>المادة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail.py"/>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Provisions of law</source>
        <translation>المواد القانونية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Suspect {number}</source>
        <translation>المشتبه به {number}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_wording.py"/>
        <source>detention ordered to {date}</source>
        <translation>أُمر بالاحتجاز حتى {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_wording.py"/>
        <source>detention sought to {date}</source>
        <translation>طُلب الاحتجاز حتى {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_wording.py"/>
        <source>detention to {date}</source>
        <translation>احتجاز حتى {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_wording.py"/>
        <source>due {date}</source>
        <translation>الموعد: {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_wording.py"/>
        <source>hearing {date}</source>
        <translation>جلسة {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>not named</source>
        <translation>لم يُذكر اسمه</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>passed</source>
        <translation>انقضى</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_wording.py"/>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail.py"/>
        <source>undo to any point</source>
        <translation>تراجع إلى أي نقطة</translation>
    </message>
</context>
<context>
    <name>RangeField</name>
    <message>
        <location filename="../../casefile/ui/timeline/range_field.py"/>
        <source>Go to a time: Apr–Jun 2025, 2024, since July 2024</source>
        <translation>الانتقال إلى زمن: Apr–Jun 2025 أو 2024 أو since July 2024</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/range_field.py"/>
        <source>Time shown</source>
        <translation>الزمن المعروض</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <location filename="../../casefile/ui/reader/reader.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/page_painter.py"/>
        <source>Drawing this page…</source>
        <translation>جارٍ عرض الصفحة…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/reader.py"/>
        <source>Find in document</source>
        <translation>البحث في المستند</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/reader.py"/>
        <source>Reader</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/reader.py"/>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/reader.py"/>
        <source>Select words in the document first, then press {key}.</source>
        <translation>حدّد كلمات في المستند أولًا، ثم اضغط {key}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/reader.py"/>
        <source>There are no pages to show.</source>
        <translation>لا توجد صفحات لعرضها.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/page_painter.py"/>
        <source>This page could not be drawn.</source>
        <translation>تعذّر عرض هذه الصفحة.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_reading.py"/>
        <source>attached {date}</source>
        <translation>أُرفق {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_reading.py"/>
        <source>published {date}</source>
        <translation>نُشر {date}</translation>
    </message>
</context>
<context>
    <name>ReaderToolbar</name>
    <message>
        <location filename="../../casefile/ui/reader/toolbar.py"/>
        <source>Copy the document's SHA-256</source>
        <translation>نسخ SHA-256 للمستند</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/toolbar.py"/>
        <source>Find in document</source>
        <translation>البحث في المستند</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/toolbar.py"/>
        <source>Fit the width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/toolbar.py"/>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/toolbar.py"/>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/toolbar.py"/>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/toolbar.py"/>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/toolbar.py"/>
        <source>Show pages light on dark</source>
        <translation>نص فاتح على خلفية داكنة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/toolbar.py"/>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/toolbar.py"/>
        <source>Zoom: fit the width</source>
        <translation>التكبير: ملاءمة العرض</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/toolbar.py"/>
        <source>copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/toolbar.py"/>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <location filename="../../casefile/ui/window_reading.py"/>
        <source>Copied with its citation.</source>
        <translation>نُسخ مع الإحالة إلى مصدره.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_reading.py"/>
        <source>No text could be read from this document.</source>
        <translation>تعذّرت قراءة أي نص من هذا المستند.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <location filename="../../casefile/ui/reader/states.py"/>
        <source>Reading the document</source>
        <translation>قراءة المستند</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/states.py"/>
        <source>reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/states.py"/>
        <source>reading… page %1 of %2</source>
        <translation>جارٍ القراءة… الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>RecentDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/recent_dialog.py"/>
        <source>Another library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/recent_dialog.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/recent_dialog.py"/>
        <source>Libraries that were open lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/recent_dialog.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/recent_dialog.py"/>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/recent_dialog.py"/>
        <source>{library} (not found)</source>
        <translation>{library} (غير موجودة)</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/recent_dialog.py"/>
        <source>{name}  –  {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <location filename="../../casefile/ui/welcome_recent.py"/>
        <source>Open again</source>
        <translation>المكتبات الأخيرة</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <location filename="../../casefile/ui/menus/recent.py"/>
        <source>Forget these</source>
        <translation>مسح القائمة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/recent.py"/>
        <source>No library was open lately</source>
        <translation>لا توجد مكتبات أخيرة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/recent.py"/>
        <source>{library} (not found)</source>
        <translation>{library} (غير موجودة)</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <location filename="../../casefile/ui/welcome_recent.py"/>
        <source>Forget</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome_recent.py"/>
        <source>Forget {library}</source>
        <translation>إزالة من القائمة: {library}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome_recent.py"/>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome_recent.py"/>
        <source>not found in {folder}</source>
        <translation>غير موجودة في {folder}</translation>
    </message>
</context>
<context>
    <name>RelatedDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/related_dialog.py"/>
        <source>&amp;Case</source>
        <translation>القض&amp;ية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/related_dialog.py"/>
        <source>&amp;How related</source>
        <translation>&amp;صلتها</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/related_dialog.py"/>
        <source>&amp;Jurisdiction</source>
        <translation>الولاية ال&amp;قضائية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/related_dialog.py"/>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/related_dialog.py"/>
        <source>A new case</source>
        <translation>قضية جديدة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/related_dialog.py"/>
        <source>Give the new case a title, or choose one.</source>
        <translation>أعط القضية الجديدة عنوانًا، أو اختر واحدة.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/related_dialog.py"/>
        <source>Relate</source>
        <translation>ربط</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/related_dialog.py"/>
        <source>Related case</source>
        <translation>قضية ذات صلة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/related_dialog.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/related_dialog.py"/>
        <source>country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/related_dialog.py"/>
        <source>what they have to do with each other</source>
        <translation>ما يجمع بينهما</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/related_dialog.py"/>
        <source>what you call it</source>
        <translation>ما تسميها به</translation>
    </message>
</context>
<context>
    <name>RenameViewDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/view_dialog.py"/>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/view_dialog.py"/>
        <source>Give the view a name.</source>
        <translation>أعط العرض اسمًا.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/view_dialog.py"/>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/view_dialog.py"/>
        <source>Rename view</source>
        <translation>إعادة تسمية العرض</translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message>
        <location filename="../../casefile/ui/imports/rows_dialog.py"/>
        <source>&amp;Copy list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/rows_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/rows_dialog.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/rows_dialog.py"/>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/rows_dialog.py"/>
        <source>Reading and understanding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/view_dialog.py"/>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/view_dialog.py"/>
        <source>Give the view a name.</source>
        <translation>أعط العرض اسمًا.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/view_dialog.py"/>
        <source>Replace view</source>
        <translation>استبدال العرض</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/view_dialog.py"/>
        <source>Save view</source>
        <translation>حفظ العرض</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/view_dialog.py"/>
        <source>The view comes back to the time that is shown now, not just to its filter</source>
        <translation>يعود العرض إلى الزمن المعروض الآن، لا إلى تصفيته فقط</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/view_dialog.py"/>
        <source>There is a view “{name}” already. Save once more to replace it.</source>
        <translation>يوجد عرض باسم «{name}» أصلًا. احفظ مرة أخرى لاستبداله.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/view_dialog.py"/>
        <source>With this stretch of time</source>
        <translation>مع هذه الفترة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/view_dialog.py"/>
        <source>what it shows</source>
        <translation>ما يعرضه</translation>
    </message>
</context>
<context>
    <name>ScopeField</name>
    <message>
        <location filename="../../casefile/ui/export/scope_field.py"/>
        <source>All cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/scope_field.py"/>
        <source>All suspects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/scope_field.py"/>
        <source>Choose the suspects whose dossier leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/scope_field.py"/>
        <source>Other cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/scope_field.py"/>
        <source>Suspects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/scope_field.py"/>
        <source>There is no other case in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/scope_field.py"/>
        <source>This case names no suspects yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/scope_field.py"/>
        <source>What leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/scope_field.py"/>
        <source>the dossier of suspects</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/export/scope_field.py"/>
        <source>the events selected (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/scope_field.py"/>
        <source>the whole case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/scope_field.py"/>
        <source>this case and others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <location filename="../../casefile/ui/search_delegate.py"/>
        <source>case</source>
        <translation>قضية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/search_delegate.py"/>
        <source>document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/search_delegate.py"/>
        <source>event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/search_delegate.py"/>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/search_delegate.py"/>
        <source>page {page}</source>
        <translation>ص {page}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/search_delegate.py"/>
        <source>person or organisation</source>
        <translation>شخص أو منظمة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/search_delegate.py"/>
        <source>provision</source>
        <translation>مادة قانونية</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../casefile/ui/search_field.py"/>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/search_field.py"/>
        <source>Search every case</source>
        <translation>البحث في كل القضايا</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <location filename="../../casefile/ui/search_panel.py"/>
        <source>%n found. Enter goes to the passage.</source>
        <translation>
            <numerusform>النتائج: %n. اضغط Enter للانتقال إلى المقطع.</numerusform>
            <numerusform>النتائج: %n. اضغط Enter للانتقال إلى المقطع.</numerusform>
            <numerusform>النتائج: %n. اضغط Enter للانتقال إلى المقطع.</numerusform>
            <numerusform>النتائج: %n. اضغط Enter للانتقال إلى المقطع.</numerusform>
            <numerusform>النتائج: %n. اضغط Enter للانتقال إلى المقطع.</numerusform>
            <numerusform>النتائج: %n. اضغط Enter للانتقال إلى المقطع.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/search_panel.py"/>
        <source>Many pages match; the newest are shown while all are ranked.</source>
        <translation>صفحات كثيرة مطابقة؛ تظهر أحدثها ريثما يكتمل ترتيبها.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/search_panel.py"/>
        <source>Nothing found. Fewer words, or only the beginning of one, find more.</source>
        <translation>لم يُعثر على شيء. جرّب كلمات أقل أو بداية كلمة فقط.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/search_panel.py"/>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/search_panel.py"/>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/search_panel.py"/>
        <source>The 50 best are shown. Type more to narrow it down.</source>
        <translation>تظهر أفضل 50 نتيجة. اكتب المزيد لتضييق البحث.</translation>
    </message>
</context>
<context>
    <name>SectionsField</name>
    <message>
        <location filename="../../casefile/ui/export/sections_field.py"/>
        <source>Chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/sections_field.py"/>
        <source>Drag, or Alt with ↑ ↓, puts them in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/sections_field.py"/>
        <source>Index of persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/sections_field.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/sections_field.py"/>
        <source>Other people and organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/sections_field.py"/>
        <source>Provisions and charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/sections_field.py"/>
        <source>Related cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/sections_field.py"/>
        <source>Sections, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/sections_field.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/sections_field.py"/>
        <source>Suspects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/sections_field.py"/>
        <source>Synopsis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/sections_field.py"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <location filename="../../casefile/ui/session.py"/>
        <source>Casefile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/session.py"/>
        <source>Casefile is open already (process {who}) and does not answer. It may be busy: wait a moment and try again. If it is stuck, end that process and start Casefile again; all that was saved stays. “casefile --separate” opens a second window beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/session.py"/>
        <source>This account has no home folder: what Casefile remembers of its window is gone when the computer is shut down. Libraries are not touched by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/session.py"/>
        <source>This system has no fonts; Casefile shows its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsCare</name>
    <message>
        <location filename="../../casefile/ui/settings_care.py"/>
        <source>Settings cannot be written to “{folder}” and last until the window is closed. Libraries are not touched by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/settings_care.py"/>
        <source>The file of settings was damaged and is put aside as “{name}”; the usual settings are back. No library is touched by that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>&amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>&amp;Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>03/04/2025 &amp;means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>3 April: the day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>4 March: the month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>Cells &amp;parted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>Commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>Join the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>Not guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>People &amp;not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>Semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>Stay in the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>Tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>Write the day from which dates are seen like “19 Apr 2025”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>the day it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>“&amp;Last Monday” seen from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../casefile/ui/status_bar.py"/>
        <source>Undo: {label}</source>
        <translation>تراجع: {label}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/status_bar.py"/>
        <source>all changes saved</source>
        <translation>كل التغييرات محفوظة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/status_bar.py"/>
        <source>saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>StatusOfCharge</name>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>acquitted</source>
        <translation>بُرّئ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>alleged</source>
        <translation>تهمة مزعومة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>amended</source>
        <translation>عُدّلت التهمة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>charged</source>
        <translation>وُجّهت التهمة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>convicted</source>
        <translation>أُدين</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>dropped</source>
        <translation>أُسقطت التهمة</translation>
    </message>
</context>
<context>
    <name>SummaryPane</name>
    <message>
        <location filename="../../casefile/ui/export/summary_pane.py"/>
        <source>&amp;Quote the source in each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/summary_pane.py"/>
        <source>Form of the chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/summary_pane.py"/>
        <source>One chronology of &amp;all cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/summary_pane.py"/>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/summary_pane.py"/>
        <source>Show the &amp;place on the page with each passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/summary_pane.py"/>
        <source>chronology as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/summary_pane.py"/>
        <source>chronology told month by month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <location filename="../../casefile/ui/export/table_pane.py"/>
        <source>Delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/table_pane.py"/>
        <source>With a &amp;mark for Excel (UTF-8 BOM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/table_pane.py"/>
        <source>cells parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/table_pane.py"/>
        <source>cells parted by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/table_pane.py"/>
        <source>cells parted by tabs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagBar</name>
    <message>
        <location filename="../../casefile/ui/reader/tag_bar.py"/>
        <source>Charge</source>
        <translation>تهمة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/tag_bar.py"/>
        <source>Copy with citation</source>
        <translation>نسخ مع الإحالة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/tag_bar.py"/>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/tag_bar.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/tag_bar.py"/>
        <source>Suspect</source>
        <translation>مشتبه به</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/tag_bar.py"/>
        <source>Tag the selection</source>
        <translation>وسم المحدّد</translation>
    </message>
</context>
<context>
    <name>TagButton</name>
    <message>
        <location filename="../../casefile/ui/reader/tag_bar.py"/>
        <source>Key: {key}</source>
        <translation>المفتاح: {key}</translation>
    </message>
</context>
<context>
    <name>ThereAlready</name>
    <message>
        <location filename="../../casefile/ui/there_already.py"/>
        <source>Nothing was added: “{what}” is there already.</source>
        <translation>لم يُضَف شيء: «{what}» موجود بالفعل.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/there_already.py"/>
        <source>“{what}” has one more source now. Nothing else was added.</source>
        <translation>لدى «{what}» الآن مصدر إضافي. لم يُضَف شيء آخر.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../../casefile/ui/timeline/spoken.py"/>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <location filename="../../casefile/ui/timeline/spoken.py"/>
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%n إحالة</numerusform>
            <numerusform>%n إحالة</numerusform>
            <numerusform>%n إحالة</numerusform>
            <numerusform>%n إحالات</numerusform>
            <numerusform>%n إحالة</numerusform>
            <numerusform>%n إحالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <source>%n day(s) left</source>
        <translation>
            <numerusform>بقي %n يوم</numerusform>
            <numerusform>بقي %n يوم</numerusform>
            <numerusform>بقي %n يوم</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/choosing.py"/>
        <source>%n event(s) selected</source>
        <translation>
            <numerusform>حُدّد %n حدث</numerusform>
            <numerusform>حُدّد %n حدث</numerusform>
            <numerusform>حُدّد %n حدث</numerusform>
            <numerusform>حُدّدت %n أحداث</numerusform>
            <numerusform>حُدّد %n حدثًا</numerusform>
            <numerusform>حُدّد %n حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/spoken.py"/>
        <source>%n event(s) under way on {day}, begun earlier</source>
        <translation>
            <numerusform>%n حدث بدأ قبل ذلك ويستمر في {day}</numerusform>
            <numerusform>%n حدث بدأ قبل ذلك ويستمر في {day}</numerusform>
            <numerusform>%n حدث بدأ قبل ذلك ويستمر في {day}</numerusform>
            <numerusform>%n أحداث بدأت قبل ذلك وتستمر في {day}</numerusform>
            <numerusform>%n حدثًا بدأت قبل ذلك وتستمر في {day}</numerusform>
            <numerusform>%n حدث بدأ قبل ذلك ويستمر في {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/spoken.py"/>
        <source>%n event(s) {when}</source>
        <translation>
            <numerusform>%n حدث {when}</numerusform>
            <numerusform>%n حدث {when}</numerusform>
            <numerusform>%n حدث {when}</numerusform>
            <numerusform>%n أحداث {when}</numerusform>
            <numerusform>%n حدثًا {when}</numerusform>
            <numerusform>%n حدث {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/tray.py"/>
        <source>%n more event(s) not dated</source>
        <translation>
            <numerusform>%n حدث آخر بلا تاريخ</numerusform>
            <numerusform>%n حدث آخر بلا تاريخ</numerusform>
            <numerusform>%n حدث آخر بلا تاريخ</numerusform>
            <numerusform>%n أحداث أخرى بلا تاريخ</numerusform>
            <numerusform>%n حدثًا آخر بلا تاريخ</numerusform>
            <numerusform>%n حدث آخر بلا تاريخ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n مصدر</numerusform>
            <numerusform>%n مصدر</numerusform>
            <numerusform>%n مصدر</numerusform>
            <numerusform>%n مصادر</numerusform>
            <numerusform>%n مصدرًا</numerusform>
            <numerusform>%n مصدر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_sorting.py"/>
        <source>Ascending</source>
        <translation>تصاعدي</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology.py"/>
        <source>Chronology</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology.py"/>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/arranging.py"/>
        <source>Collapse</source>
        <translation>طي</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/accessible.py"/>
        <source>Collapse or expand</source>
        <translation>طي أو توسيع</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/arranging.py"/>
        <source>Collapse others</source>
        <translation>طي المسارات الأخرى</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/carrying.py"/>
        <source>Copied %n event(s)</source>
        <translation>
            <numerusform>نُسخ %n حدث</numerusform>
            <numerusform>نُسخ %n حدث</numerusform>
            <numerusform>نُسخ %n حدث</numerusform>
            <numerusform>نُسخت %n أحداث</numerusform>
            <numerusform>نُسخ %n حدثًا</numerusform>
            <numerusform>نُسخ %n حدث</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_sorting.py"/>
        <source>Descending</source>
        <translation>تنازلي</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/accessible.py"/>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/tray.py"/>
        <source>Events before these</source>
        <translation>الأحداث السابقة لهذه</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/board.py"/>
        <source>Events here: {count}. Zoom in to see each.</source>
        <translation>الأحداث هنا: {count}. كبّر لترى كلًا منها.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/choosing.py"/>
        <source>Events selected: {count}</source>
        <translation>الأحداث المحدّدة: {count}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/tray.py"/>
        <source>Events whose date no source gives</source>
        <translation>أحداث لا يذكر أي مصدر تاريخها</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology.py"/>
        <source>Events: {events}. Not dated: {undated}.</source>
        <translation>الأحداث: {events}. بلا تاريخ: {undated}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/arranging.py"/>
        <source>Expand</source>
        <translation>توسيع</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/arranging.py"/>
        <source>Expand all</source>
        <translation>توسيع الكل</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>In this order: {events}.</source>
        <translation>بهذا الترتيب: {events}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_table.py"/>
        <source>More than {count} events lie there. Filter to select among fewer.</source>
        <translation>هنا أكثر من {count} حدث. استخدم التصفية لتحدّد من عدد أقل.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/choosing.py"/>
        <source>More than {count} events lie there. Zoom in to select among fewer.</source>
        <translation>هنا أكثر من {count} حدث. كبّر لتحدّد من عدد أقل.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/arranging.py"/>
        <source>Move down</source>
        <translation>نقل إلى الأسفل</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/arranging.py"/>
        <source>Move up</source>
        <translation>نقل إلى الأعلى</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology.py"/>
        <source>No event meets the filter.</source>
        <translation>لا حدث يطابق التصفية.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/tray.py"/>
        <source>Not dated</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>Not dated: stands nowhere in time</source>
        <translation>بلا تاريخ: لا موضع له في الزمن</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/tray.py"/>
        <source>Not dated: {count}</source>
        <translation>بلا تاريخ: {count}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>One further up may have come after this</source>
        <translation>قد يكون حدث أعلى القائمة وقع بعد هذا</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/accessible.py"/>
        <source>Opens the event</source>
        <translation>يفتح الحدث</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>Order not established with the next</source>
        <translation>الترتيب مع التالي غير ثابت</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>Pairs that cannot be ordered: {count}.</source>
        <translation>أزواج يتعذّر ترتيبها: {count}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/accessible.py"/>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>Select up to {count} events to compare their dates.</source>
        <translation>حدّد ما لا يزيد على {count} من الأحداث لمقارنة تواريخها.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/accessible.py"/>
        <source>Selects the event</source>
        <translation>يحدّد الحدث</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/spoken.py"/>
        <source>Shown {when}: %n event(s)</source>
        <translation>
            <numerusform>المعروض {when}: %n حدث</numerusform>
            <numerusform>المعروض {when}: %n حدث</numerusform>
            <numerusform>المعروض {when}: %n حدث</numerusform>
            <numerusform>المعروض {when}: %n أحداث</numerusform>
            <numerusform>المعروض {when}: %n حدثًا</numerusform>
            <numerusform>المعروض {when}: %n حدث</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/spoken.py"/>
        <source>Shown {when}: no events</source>
        <translation>المعروض {when}: لا أحداث</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/accessible.py"/>
        <source>Shuts the lane, so that it only counts, or opens it</source>
        <translation>يطوي المسار فلا يظهر إلا العدد، أو يوسّعه</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_sorting.py"/>
        <source>Sort by {column}</source>
        <translation>الفرز حسب: {column}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>Standing</source>
        <translation>درجة الثبوت</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>The dates do not say which came first: {one} or {other}.</source>
        <translation>لا تبيّن التواريخ أيهما أسبق: {one} أم {other}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>Whether “{first}” began before “{second}” cannot be told: both beginnings are {first_date}.</source>
        <translation>يتعذّر القول إن «{first}» بدأ قبل «{second}»: بداية كليهما {first_date}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>Whether “{first}” began before “{second}” cannot be told: the beginning of the first is {first_date}, that of the second {second_date}; {both}.</source>
        <translation>يتعذّر القول إن «{first}» بدأ قبل «{second}»: بداية الأول {first_date}، وبداية الثاني {second_date}؛ {both}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>Whether “{first}” came before “{second}” cannot be told: both are {first_date}.</source>
        <translation>يتعذّر القول إن «{first}» سبق «{second}»: تاريخ كليهما {first_date}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>Whether “{first}” came before “{second}” cannot be told: neither is dated.</source>
        <translation>يتعذّر القول إن «{first}» سبق «{second}»: كلاهما بلا تاريخ.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>Whether “{first}” came before “{second}” cannot be told: the first is {first_date}, the second is {second_date}; {both}.</source>
        <translation>يتعذّر القول إن «{first}» سبق «{second}»: تاريخ الأول {first_date}، وتاريخ الثاني {second_date}؛ {both}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>Whether “{first}” came before “{second}” cannot be told: “{undated}” is not dated.</source>
        <translation>يتعذّر القول إن «{first}» سبق «{second}»: «{undated}» بلا تاريخ.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/accessible.py"/>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/accessible.py"/>
        <source>Zooms in to see each event</source>
        <translation>يكبّر لإظهار كل حدث</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <source>alleged</source>
        <translation>مزعوم</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>another source</source>
        <translation>مصدر آخر</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>both may be on {date}</source>
        <translation>قد يكون كلاهما في {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>both may be {date}</source>
        <translation>قد يكون كلاهما {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <source>custody ordered</source>
        <translation>أُمر بالاحتجاز</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <source>custody served</source>
        <translation>نُفّذ الاحتجاز</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <source>custody sought</source>
        <translation>طُلب الاحتجاز</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <source>disputed</source>
        <translation>محل خلاف</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/end_drag.py"/>
        <source>from {date}</source>
        <translation>من {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/spoken.py"/>
        <source>from {first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>it depends on which source is right</source>
        <translation>يتوقف ذلك على المصدر الصحيح</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>not cited</source>
        <translation>بلا إحالة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <source>not dated</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chips.py"/>
        <location filename="../../casefile/ui/timeline/end_drag.py"/>
        <source>on {date}</source>
        <translation>في {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>one source</source>
        <translation>مصدر واحد</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>or {date}</source>
        <translation>أو {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <source>or: {date}</source>
        <translation>أو: {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <source>or: {title}</source>
        <translation>أو: {title}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_legend.py"/>
        <source>order not established by the dates</source>
        <translation>الترتيب غير ثابت بالتواريخ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <source>reported</source>
        <translation>منقول</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/end_drag.py"/>
        <source>so far: {date}</source>
        <translation>حتى الآن: {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/canvas.py"/>
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/end_drag.py"/>
        <source>until {date}</source>
        <translation>حتى {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <source>until {until}</source>
        <translation>حتى {until}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>{both}, or {others}</source>
        <translation>{both}، أو {others}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/carrying.py"/>
        <source>{date} — {title} — {sources}</source>
        <translation>{date} — {title} — {sources}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>{date}, or {other}</source>
        <translation>{date} أو {other}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>{date}, or {other} according to {source}</source>
        <translation>{date}، أو {other} وفق {source}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/spoken.py"/>
        <source>{events}: {titles}</source>
        <translation>{events}: {titles}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/spoken.py"/>
        <source>{event}; among {events}</source>
        <translation>{event}؛ ضمن {events}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/spoken.py"/>
        <source>{event}; another source gives {dates}</source>
        <translation>{event}؛ ويذكر مصدر آخر {dates}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>{event}; not cited</source>
        <translation>{event}؛ بلا إحالة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/spoken.py"/>
        <source>{event}; the source says {words}</source>
        <translation>{event}؛ ويقول المصدر {words}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>{event}; took part: {names}</source>
        <translation>{event}؛ المشاركون: {names}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>{event}; {order}</source>
        <translation>{event}؛ {order}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/spoken.py"/>
        <source>{lane}, %n event(s) in view</source>
        <translation>
            <numerusform>{lane}، %n حدث ظاهر</numerusform>
            <numerusform>{lane}، %n حدث ظاهر</numerusform>
            <numerusform>{lane}، %n حدث ظاهر</numerusform>
            <numerusform>{lane}، %n أحداث ظاهرة</numerusform>
            <numerusform>{lane}، %n حدثًا ظاهرًا</numerusform>
            <numerusform>{lane}، %n حدث ظاهر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/spoken.py"/>
        <source>{lane}, no events in view</source>
        <translation>{lane}، لا أحداث ظاهرة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/arranging.py"/>
        <source>{lane}: %n event(s), collapsed</source>
        <translation>
            <numerusform>{lane}: %n حدث، مطوي</numerusform>
            <numerusform>{lane}: %n حدث، مطوي</numerusform>
            <numerusform>{lane}: %n حدث، مطوي</numerusform>
            <numerusform>{lane}: %n أحداث، مطوي</numerusform>
            <numerusform>{lane}: %n حدثًا، مطوي</numerusform>
            <numerusform>{lane}: %n حدث، مطوي</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} و{count} غيرهم</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>{sources}, {citations}</source>
        <translation>{sources}، {citations}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chips.py"/>
        <source>{title}, not dated</source>
        <translation>{title}، بلا تاريخ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <source>{when} – {until}</source>
        <translation>{when} – {until}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>“{first}” ({first_date}) began before “{second}” ({second_date}).</source>
        <translation>بدأ «{first}» ({first_date}) قبل «{second}» ({second_date}).</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>“{first}” ({first_date}) came before “{second}” ({second_date}).</source>
        <translation>وقع «{first}» ({first_date}) قبل «{second}» ({second_date}).</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>“{title}” ({date})</source>
        <translation>«{title}» ({date})</translation>
    </message>
</context>
<context>
    <name>TimelineDates</name>
    <message>
        <location filename="../../casefile/ui/timeline_dates.py"/>
        <source>Not undone: something else was done since.</source>
        <translation>لم يُتراجع عنه: فُعل شيء آخر بعده.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline_dates.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline_dates.py"/>
        <source>Undone: {}</source>
        <translation>تُراجع عن: {}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline_dates.py"/>
        <source>“{title}” is now dated {date}. Its source says “{words}”.</source>
        <translation>تاريخ «{title}» الآن {date}. يقول مصدره «{words}».</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline_dates.py"/>
        <source>“{title}” now begins {date}. Its source says “{words}”.</source>
        <translation>يبدأ الآن «{title}» في {date}. يقول مصدره «{words}».</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline_dates.py"/>
        <source>“{title}” now ends {date}. Its source says “{words}”.</source>
        <translation>ينتهي الآن «{title}» في {date}. يقول مصدره «{words}».</translation>
    </message>
</context>
<context>
    <name>TimelineEvents</name>
    <message>
        <location filename="../../casefile/ui/window_timeline.py"/>
        <source>Compare dates</source>
        <translation>مقارنة التواريخ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_timeline.py"/>
        <source>Delete event</source>
        <translation>حذف الحدث</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_timeline.py"/>
        <source>Delete events</source>
        <translation>حذف الأحداث</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_timeline.py"/>
        <source>Edit event…</source>
        <translation>تعديل الحدث…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_timeline.py"/>
        <source>Go to its passage</source>
        <translation>الانتقال إلى مقطعه</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_timeline.py"/>
        <source>Move to case…</source>
        <translation>نقل إلى قضية…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_timeline.py"/>
        <source>New event…</source>
        <translation>حدث جديد…</translation>
    </message>
</context>
<context>
    <name>TimelineMenu</name>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>All events in one lane</source>
        <translation>كل الأحداث في مسار واحد</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Collapse all lanes</source>
        <translation>طي كل المسارات</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Collapse or expand this lane</source>
        <translation>طي هذا المسار أو توسيعه</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Expand all lanes</source>
        <translation>توسيع كل المسارات</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Filter by case…</source>
        <translation>حسب القضية…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Filter by charge…</source>
        <translation>حسب التهمة…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Filter by citations…</source>
        <translation>حسب الإحالات…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Filter by custody…</source>
        <translation>حسب الاحتجاز…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Filter by kind…</source>
        <translation>حسب النوع…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Filter by source…</source>
        <translation>حسب المصدر…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Filter by standing…</source>
        <translation>حسب درجة الثبوت…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Filter by suspect…</source>
        <translation>حسب المشتبه به…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Find in events</source>
        <translation>البحث في الأحداث</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Go to a time…</source>
        <translation>الانتقال إلى زمن…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Go to the first event</source>
        <translation>الانتقال إلى أول حدث</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Go to the last event</source>
        <translation>الانتقال إلى آخر حدث</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Go to today</source>
        <translation>الانتقال إلى اليوم</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Lanes</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Lanes by case</source>
        <translation>المسارات حسب القضية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Lanes by charge</source>
        <translation>المسارات حسب التهمة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Lanes by kind</source>
        <translation>المسارات حسب النوع</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Lanes by source</source>
        <translation>المسارات حسب المصدر</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Lanes by suspect</source>
        <translation>المسارات حسب المشتبه به</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Lanes in the usual order</source>
        <translation>المسارات بالترتيب المعتاد</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Move this lane down</source>
        <translation>نقل هذا المسار إلى الأسفل</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Move this lane up</source>
        <translation>نقل هذا المسار إلى الأعلى</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Save view…</source>
        <translation>حفظ طريقة العرض…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Saved views</source>
        <translation>طرق العرض المحفوظة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Sort the list…</source>
        <translation>فرز القائمة…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>With related cases</source>
        <translation>مع القضايا ذات الصلة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Zoom to fit all events</source>
        <translation>إظهار كل الأحداث</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>needs a related case</source>
        <translation>تلزم قضية ذات صلة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>needs a selected event</source>
        <translation>يلزم تحديد حدث</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>needs an open case</source>
        <translation>تلزم قضية مفتوحة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>needs events in lanes</source>
        <translation>تلزم أحداث في المسارات</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>needs events on the timeline</source>
        <translation>تلزم أحداث على الخط الزمني</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>needs the timeline as list</source>
        <translation>يلزم عرض الخط الزمني كقائمة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>nothing is filtered</source>
        <translation>لا توجد تصفية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>nothing to choose from here</source>
        <translation>لا شيء للاختيار منه هنا</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <location filename="../../casefile/ui/timeline/view.py"/>
        <source>All events</source>
        <translation>كل الأحداث</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/view.py"/>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/view.py"/>
        <source>Court</source>
        <translation>المحكمة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/view.py"/>
        <source>Events you tag stand here in time</source>
        <translation>هنا تظهر الأحداث الموسومة في زمنها</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/view.py"/>
        <source>Events: {events}. Lanes: {lanes}. Tab goes from event to event, Enter opens one, Esc leaves the timeline.</source>
        <translation>الأحداث: {events}. المسارات: {lanes}. ينتقل Tab بين الأحداث، ويفتح Enter الحدث، ويغادر Esc الخط الزمني.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/view.py"/>
        <source>Lanes</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/view.py"/>
        <source>No charge</source>
        <translation>بلا تهمة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/view.py"/>
        <source>No source</source>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/view.py"/>
        <source>Only events without a date are left: they are in the tray.</source>
        <translation>لم يبق إلا أحداث بلا تاريخ: تجدها في الدرج أسفله.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/view.py"/>
        <source>Suspect {number}</source>
        <translation>المشتبه به {number}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/view.py"/>
        <source>Suspects {numbers}</source>
        <translation>المشتبه بهم {numbers}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/view.py"/>
        <source>The whole case</source>
        <translation>القضية كاملة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/view.py"/>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
</context>
<context>
    <name>TimelineViews</name>
    <message>
        <location filename="../../casefile/ui/timeline_views.py"/>
        <source>The view was deleted. Undo brings it back.</source>
        <translation>حُذفت طريقة العرض. يعيدها التراجع.</translation>
    </message>
</context>
<context>
    <name>Updated</name>
    <message>
        <location filename="../../casefile/ui/updated.py"/>
        <source>Casefile was updated to version {number}.</source>
        <translation>تم تحديث Casefile إلى الإصدار {number}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/updated.py"/>
        <source>What’s new</source>
        <translation>ما الجديد</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <location filename="../../casefile/ui/export/verify_dialog.py"/>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/verify_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/verify_dialog.py"/>
        <source>Copy &amp;report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/verify_dialog.py"/>
        <source>Nothing failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/verify_dialog.py"/>
        <source>This file does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/verify_dialog.py"/>
        <source>Verify an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/verify_dialog.py"/>
        <source>What was checked, and what does not hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewsButton</name>
    <message>
        <location filename="../../casefile/ui/timeline/views_menu.py"/>
        <source>Delete view</source>
        <translation>حذف طريقة العرض</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/views_menu.py"/>
        <source>Named views of this timeline</source>
        <translation>طرق العرض المسماة لهذا الخط الزمني</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/views_menu.py"/>
        <source>Rename view</source>
        <translation>إعادة تسمية طريقة العرض</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/views_menu.py"/>
        <source>Save view…</source>
        <translation>حفظ طريقة العرض…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/views_menu.py"/>
        <source>View: {name}</source>
        <translation>العرض: {name}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/views_menu.py"/>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
</context>
<context>
    <name>WebPane</name>
    <message>
        <location filename="../../casefile/ui/reader/states.py"/>
        <source>Casefile keeps the address and opens no connection. To have the text, save the page from your browser and drop the file here.</source>
        <translation>يحتفظ Casefile بالعنوان ولا يتصل بالشبكة. للحصول على النص احفظ الصفحة من المتصفح وأفلت الملف هنا.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/states.py"/>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>A library is one file on your own disk that holds cases, their documents and their history. Nothing leaves it unless you export it.</source>
        <translation>المكتبة ملف واحد على قرصك يضم القضايا ومستنداتها وسجلها. لا يخرج منها شيء ما لم تصدّره.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>Casefile</source>
        <translation>Casefile</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>Drop documents</source>
        <translation>أفلت المستندات</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>Drop to make a library for it</source>
        <translation>أفلت لإنشاء مكتبة له</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>Everyone has a lane. A summary names the source of every line.</source>
        <translation>لكل شخص مسار. ويذكر الملخص مصدر كل سطر.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>Filings, saved articles, mail: read on this computer, searched at once.</source>
        <translation>أوراق المحكمة والمقالات المحفوظة والرسائل: تُقرأ على هذا الحاسوب ويُبحث فيها فورًا.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>Look at the sample case</source>
        <translation>فتح القضية النموذجية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>Mark what they say</source>
        <translation>علّم ما تقوله</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>New library…</source>
        <translation>مكتبة جديدة…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>Open library…</source>
        <translation>فتح مكتبة…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>Or drop documents here: a library is made for them.</source>
        <translation>أو أفلت المستندات هنا: تُنشأ لها مكتبة.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>See it in time, hand it on</source>
        <translation>شاهدها في زمنها وسلّمها</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>Select words: a suspect, a charge, an event. Each keeps its passage.</source>
        <translation>حدّد كلمات: مشتبه به أو تهمة أو حدث. وكل منها يحتفظ بمقطعه.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>Who is accused of what, since when, who says so, and where that is written.</source>
        <translation>من المتهم وبماذا ومنذ متى ومن يقول ذلك وأين كُتب.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>“{name}” is not attached: {why}</source>
        <translation>لم يُرفق «{name}»: {why}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <location filename="../../casefile/ui/window.py"/>
        <source>Casefile</source>
        <translation>Casefile</translation>
    </message>
</context>
<context>
    <name>WindowLibraries</name>
    <message>
        <location filename="../../casefile/ui/window_libraries.py"/>
        <source>Casefile libraries (*.casefile)</source>
        <translation>مكتبات Casefile (*.casefile)</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_libraries.py"/>
        <source>Open library</source>
        <translation>فتح مكتبة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_libraries.py"/>
        <source>The library was not opened</source>
        <translation>لم تُفتح المكتبة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_libraries.py"/>
        <source>“{name}” is attached as soon as a library is open.</source>
        <translation>سيُرفق «{name}» حالما تُفتح مكتبة.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_libraries.py"/>
        <source>“{name}” is open now. The other library is closed and saved.</source>
        <translation>«{name}» مفتوحة الآن. أُغلقت المكتبة الأخرى وهي محفوظة.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_libraries.py"/>
        <source>“{name}” is open now. The other library is closed and saved: File → Open again brings it back.</source>
        <translation>«{name}» مفتوحة الآن. أُغلقت المكتبة الأخرى وهي محفوظة: ملف ← فتح الأخيرة يعيدها.</translation>
    </message>
</context>
<context>
    <name>WindowSteps</name>
    <message>
        <location filename="../../casefile/ui/window_steps.py"/>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_steps.py"/>
        <source>Redone in “{case}”: {label}</source>
        <translation>أُعيد في «{case}»: {label}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_steps.py"/>
        <source>Redone: {}</source>
        <translation>أُعيد: {}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_steps.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_steps.py"/>
        <source>Undone in “{case}”: {label}</source>
        <translation>تُراجع في «{case}» عن: {label}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_steps.py"/>
        <source>Undone: {}</source>
        <translation>تُراجع عن: {}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>accused</source>
        <translation>متهم</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>agency</source>
        <translation>جهة رسمية</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>alleged</source>
        <translation>مزعوم</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>also known as</source>
        <translation>معروف أيضًا باسم</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>convicted</source>
        <translation>مدان</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>court</source>
        <translation>محكمة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>custody</source>
        <translation>احتجاز</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>deadline</source>
        <translation>مهلة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>disputed</source>
        <translation>محل خلاف</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>disputes</source>
        <translation>ينفي</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>filing</source>
        <translation>تقديم مستند</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>hearing</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>initials</source>
        <translation>الأحرف الأولى</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>investigator</source>
        <translation>جهة التحقيق</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>judge</source>
        <translation>قاضٍ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>lawyer</source>
        <translation>محامٍ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>mentions</source>
        <translation>يذكر</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>ordered</source>
        <translation>مأمور به</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>other spelling</source>
        <translation>كتابة أخرى</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>prosecutor</source>
        <translation>مدعٍ عام</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>publication</source>
        <translation>نشر</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>reported</source>
        <translation>منقول</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>sentence</source>
        <translation>حكم بالعقوبة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>served</source>
        <translation>منفّذ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>since {when}</source>
        <translation>منذ {when}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>sought</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>supports</source>
        <translation>يؤيد</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>suspect</source>
        <translation>مشتبه به</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>up to %n year(s)</source>
        <translation>
            <numerusform>حتى %n سنة</numerusform>
            <numerusform>حتى %n سنة</numerusform>
            <numerusform>حتى %n سنة</numerusform>
            <numerusform>حتى %n سنوات</numerusform>
            <numerusform>حتى %n سنة</numerusform>
            <numerusform>حتى %n سنة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>up to {years} years</source>
        <translation>حتى {years} سنة</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>victim</source>
        <translation>مجني عليه</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>witness</source>
        <translation>شاهد</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>work</source>
        <translation>عمل</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>{when} → {until}</source>
        <translation>{when} ← {until}</translation>
    </message>
</context>
<context>
    <name>YearsField</name>
    <message>
        <location filename="../../casefile/ui/dialogs/years_field.py"/>
        <source>not said</source>
        <translation>لم يُذكر</translation>
    </message>
</context>
<context>
    <name>_FileField</name>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Kinds</name>
    <message>
        <location filename="../../casefile/ui/export/export_dialog.py"/>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <location filename="../../casefile/ui/dialogs/other_dates.py"/>
        <source>Prefer</source>
        <translation>تفضيل</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_dates.py"/>
        <source>Prefer {date}</source>
        <translation>تفضيل {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_dates.py"/>
        <source>Remove this date</source>
        <translation>إزالة هذا التاريخ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_dates.py"/>
        <source>Remove {date}</source>
        <translation>إزالة {date}</translation>
    </message>
</context>
</TS>
