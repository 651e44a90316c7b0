<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../casefile/ui/about.py"/>
        <source>About Casefile</source>
        <translation>О программе Casefile</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/about.py"/>
        <source>Case files on your own disk: documents, suspects, charges and a timeline in which every line names its source.</source>
        <translation>Дела на вашем собственном диске: документы, подозреваемые, обвинения и шкала времени, где у каждой строки указан источник.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/about.py"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/about.py"/>
        <source>It opens no connection and sends nothing anywhere. MIT licence.</source>
        <translation>Программа не выходит в сеть и никуда ничего не отправляет. Лицензия MIT.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/about.py"/>
        <source>Parts and licences…</source>
        <translation>Компоненты и лицензии…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/about.py"/>
        <source>The sign of Casefile</source>
        <translation>Значок Casefile</translation>
    </message>
</context>
<context>
    <name>Aftermath</name>
    <message numerus="yes">
        <location filename="../../casefile/ui/aftermath.py"/>
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/aftermath.py"/>
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/aftermath.py"/>
        <source>Nothing that was saved was lost.</source>
        <translation>Всё сохранённое цело.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/aftermath.py"/>
        <source>Nothing that was saved was lost: “{name}” was checked and is whole ({documents}, {entries}).</source>
        <translation>Всё сохранённое цело: библиотека «{name}» проверена, повреждений нет ({documents}, {entries}).</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/aftermath.py"/>
        <source>The last session ended by a fault in the program. {what} A report of the fault is in “{report}”; it holds nothing of your cases.</source>
        <translation>Прошлый сеанс прервался из-за ошибки в программе. {what} Отчёт об ошибке — в файле «{report}»; из ваших дел в нём ничего нет.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/aftermath.py"/>
        <source>The last session ended unexpectedly, and the check found something wrong with “{name}”, in %n place(s): {first}. Keep a copy of the file before you go on; “casefile check” lists all of it.</source>
        <translation>
            <numerusform>Прошлый сеанс неожиданно прервался, и проверка нашла в «{name}» %n неполадку: {first}. Прежде чем продолжать, сохраните копию файла; полный список выводит «casefile check».</numerusform>
            <numerusform>Прошлый сеанс неожиданно прервался, и проверка нашла в «{name}» %n неполадки; первая: {first}. Прежде чем продолжать, сохраните копию файла; полный список выводит «casefile check».</numerusform>
            <numerusform>Прошлый сеанс неожиданно прервался, и проверка нашла в «{name}» %n неполадок; первая: {first}. Прежде чем продолжать, сохраните копию файла; полный список выводит «casefile check».</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/aftermath.py"/>
        <source>The last session ended unexpectedly. {what}</source>
        <translation>Прошлый сеанс неожиданно прервался. {what}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/aftermath.py"/>
        <source>What was saved is there; “{name}” is being checked.</source>
        <translation>Всё сохранённое на месте; идёт проверка «{name}».</translation>
    </message>
</context>
<context>
    <name>Asides</name>
    <message>
        <location filename="../../casefile/ui/window_asides.py"/>
        <source>Folder for copies</source>
        <translation>Папка для копий</translation>
    </message>
</context>
<context>
    <name>AttachLines</name>
    <message>
        <location filename="../../casefile/ui/attach_lines.py"/>
        <source>Enter password…</source>
        <translation>Ввести пароль…</translation>
    </message>
</context>
<context>
    <name>AttachList</name>
    <message>
        <location filename="../../casefile/ui/attach_lines.py"/>
        <source>How each file ended</source>
        <translation>Что стало с каждым файлом</translation>
    </message>
</context>
<context>
    <name>AttachPanel</name>
    <message numerus="yes">
        <location filename="../../casefile/ui/attach_panel.py"/>
        <source>%n document(s) attached</source>
        <translation>
            <numerusform>Прикреплён %n документ</numerusform>
            <numerusform>Прикреплено %n документа</numerusform>
            <numerusform>Прикреплено %n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/attach_panel.py"/>
        <source>%n page(s) read</source>
        <translation>
            <numerusform>прочитана %n страница</numerusform>
            <numerusform>прочитаны %n страницы</numerusform>
            <numerusform>прочитано %n страниц</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_panel.py"/>
        <source>Attaching</source>
        <translation>Прикрепление</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_panel.py"/>
        <source>Attaching {name}</source>
        <translation>Прикрепляется {name}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_panel.py"/>
        <source>Attaching…</source>
        <translation>Прикрепление…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_panel.py"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_panel.py"/>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_panel.py"/>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_panel.py"/>
        <source>{done} of {files}</source>
        <translation>{done} из {files}</translation>
    </message>
</context>
<context>
    <name>AttachToDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/attach_to_dialog.py"/>
        <source>&amp;Case</source>
        <translation>&amp;Дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/attach_to_dialog.py"/>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/attach_to_dialog.py"/>
        <source>A case needs a title.</source>
        <translation>Укажите название дела.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/attach_to_dialog.py"/>
        <source>A new case</source>
        <translation>Новое дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/attach_to_dialog.py"/>
        <source>Attach</source>
        <translation>Прикрепить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/attach_to_dialog.py"/>
        <source>Attach to a case</source>
        <translation>Прикрепить к делу</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/attach_to_dialog.py"/>
        <source>Library “{name}”. What is attached is a copy; the original stays where it is.</source>
        <translation>Библиотека «{name}». Прикрепляется копия; оригинал остаётся на месте.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/dialogs/attach_to_dialog.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/attach_to_dialog.py"/>
        <source>{case} · open</source>
        <translation>{case} · открыто</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <location filename="../../casefile/ui/attach_wording.py"/>
        <source>%n more web link(s)</source>
        <translation>
            <numerusform>ещё %n веб-ссылка</numerusform>
            <numerusform>ещё %n веб-ссылки</numerusform>
            <numerusform>ещё %n веб-ссылок</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>Attach a whole folder</source>
        <translation>Прикрепить целую папку</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>Attach documents</source>
        <translation>Прикрепить документы</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>It lies on that case already.</source>
        <translation>Документ в этом деле уже есть.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>It lies on that case now, too.</source>
        <translation>Теперь документ есть и в этом деле.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_wording.py"/>
        <source>List of files</source>
        <translation>Список файлов</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>Made the case “{title}” for it.</source>
        <translation>Для него создано дело «{title}».</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_wording.py"/>
        <source>Message</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>Nothing in it can be attached.</source>
        <translation>Здесь нет ничего, что можно прикрепить.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_wording.py"/>
        <source>Picture {when}</source>
        <translation>Изображение {when}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>Removed from the case. Undo brings it back.</source>
        <translation>Документ убран из дела. Отмена вернёт его.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>Save a copy of the original</source>
        <translation>Сохранить копию оригинала</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>Saved {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_wording.py"/>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_wording.py"/>
        <source>The mail program names the message but does not hand it over. Save the message as a file there (EML) and drop that.</source>
        <translation>Почтовая программа назвала письмо, но не передала его. Сохраните в ней письмо в файл (EML) и перетащите этот файл.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>There was no file in it.</source>
        <translation>Файлов там не оказалось.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>This was copied here: there is nothing to attach.</source>
        <translation>Это скопировано здесь же: прикреплять нечего.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_wording.py"/>
        <source>an address of the kind “{scheme}:” is no document</source>
        <translation>адрес вида «{scheme}:» — не документ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_wording.py"/>
        <source>it is reached through another program ({scheme}); copy it into a folder of this computer and drop it from there</source>
        <translation>он доступен только через другую программу ({scheme}); скопируйте его в папку на этом компьютере и перетащите оттуда</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_wording.py"/>
        <source>it lies on another computer ({host}); copy it to this one and drop it from there</source>
        <translation>он на другом компьютере ({host}); скопируйте его на этот и перетащите отсюда</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_wording.py"/>
        <source>more than {most} MB came at once; save it as a file in the other program and drop that</source>
        <translation>пришло сразу больше {most} МБ; сохраните это в файл в другой программе и перетащите его</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_wording.py"/>
        <source>no more than {most} are taken at once</source>
        <translation>за один раз можно прикрепить не больше {most}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/attach_wording.py"/>
        <source>the address holds no picture that can be read</source>
        <translation>по этому адресу нет изображения, которое можно прочитать</translation>
    </message>
</context>
<context>
    <name>AttributionField</name>
    <message>
        <location filename="../../casefile/ui/dialogs/source.py"/>
        <source>Outlet ← agency ← official</source>
        <translation>СМИ ← агентство ← ведомство</translation>
    </message>
</context>
<context>
    <name>BundlePane</name>
    <message>
        <location filename="../../casefile/ui/export/bundle_pane.py"/>
        <source>A bundle carries the documents themselves. It leaves whole and with every name, or not at all.</source>
        <translation>Пакет содержит сами документы. Его можно передать только целиком и со всеми именами.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/bundle_pane.py"/>
        <source>With the pass&amp;words of protected documents</source>
        <translation>С п&amp;аролями защищённых документов</translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>&amp;Jurisdiction</source>
        <translation>&amp;Юрисдикция</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>&amp;Led by</source>
        <translation>&amp;Ведёт дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>&amp;Reference</source>
        <translation>Но&amp;мер дела</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>&amp;Stage</source>
        <translation>&amp;Стадия</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>A case needs a title.</source>
        <translation>Укажите название дела.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>Appeal</source>
        <translation>Апелляция</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>Create case</source>
        <translation>Создать дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>Investigation</source>
        <translation>Следствие</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>New case</source>
        <translation>Новое дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>Pre-trial</source>
        <translation>Досудебная стадия</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>S&amp;ynopsis</source>
        <translation>С&amp;уть дела</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>This case is no longer there.</source>
        <translation>Этого дела больше нет.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>Trial</source>
        <translation>Судебное разбирательство</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>number at the court</source>
        <translation>номер в суде</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>the organisation that investigates</source>
        <translation>кто расследует</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>what you call it</source>
        <translation>как вы его называете</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <location filename="../../casefile/ui/rail_cases.py"/>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_cases.py"/>
        <source>Delete case</source>
        <translation>Удалить дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_cases.py"/>
        <source>Edit case…</source>
        <translation>Изменить дело…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_cases.py"/>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_cases.py"/>
        <source>Relate to another case…</source>
        <translation>Связать с другим делом…</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <location filename="../../casefile/ui/window_cases.py"/>
        <source>Case bundles (*.casebundle)</source>
        <translation>Пакеты дел (*.casebundle)</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_cases.py"/>
        <source>Chronologies</source>
        <translation>Хронологии</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_cases.py"/>
        <source>FollowTheMoney entities</source>
        <translation>Сущности FollowTheMoney</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_cases.py"/>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_cases.py"/>
        <source>Import a case bundle</source>
        <translation>Импорт пакета дела</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_cases.py"/>
        <source>The case was deleted. Undo brings it back.</source>
        <translation>Дело удалено. Отмена вернёт его.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_cases.py"/>
        <source>The case was imported. Undo takes it back.</source>
        <translation>Дело импортировано. Импорт можно отменить.</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <location filename="../../casefile/ui/preferences/cases_page.py"/>
        <source>A new case begins with it; in each it can be another.</source>
        <translation>Подставляется в новое дело; в каждом деле её можно изменить.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/cases_page.py"/>
        <source>A summary names you at the foot of its pages and in its properties. Each export shows the name before it leaves.</source>
        <translation>Имя стоит внизу страниц справки и в свойствах файла. При каждом экспорте оно видно заранее.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/cases_page.py"/>
        <source>As the language writes them</source>
        <translation>Как принято в языке</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/cases_page.py"/>
        <source>Dates and cases</source>
        <translation>Даты и дела</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/cases_page.py"/>
        <source>Days are written</source>
        <translation>Запись дат</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/cases_page.py"/>
        <source>Jurisdiction of new cases</source>
        <translation>Юрисдикция новых дел</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/cases_page.py"/>
        <source>Made by</source>
        <translation>Автор</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/cases_page.py"/>
        <source>What is uncertain stays uncertain, however it is written.</source>
        <translation>Неточная дата остаётся неточной в любой записи.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/cases_page.py"/>
        <source>nobody is named</source>
        <translation>не указывать</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/cases_page.py"/>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>ChargeDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>&amp;Article</source>
        <translation>&amp;Номер статьи</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>&amp;Jurisdiction</source>
        <translation>&amp;Юрисдикция</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>&amp;Law</source>
        <translation>&amp;Закон</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>&amp;Provision</source>
        <translation>&amp;Статья закона</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>&amp;Suspects</source>
        <translation>&amp;Подозреваемые</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>&amp;When</source>
        <translation>&amp;Когда</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>A new one</source>
        <translation>Новая статья</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>A&amp;bout</source>
        <translation>О &amp;чём</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>Add charge</source>
        <translation>Добавить обвинение</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>All suspects</source>
        <translation>Все подозреваемые</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>Charge</source>
        <translation>Обвинение</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>Check at least one suspect.</source>
        <translation>Отметьте хотя бы одного подозреваемого.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>Criminal Code</source>
        <translation>Уголовный кодекс</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>No suspects yet. Select a name in the text and press {key}.</source>
        <translation>Подозреваемых пока нет. Выделите имя в тексте и нажмите {key}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>P&amp;enalty</source>
        <translation>Нак&amp;азание</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>Prison, &amp;years at most</source>
        <translation>Срок, не более &amp;лет</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>S&amp;tatus</source>
        <translation>С&amp;татус</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>Say which article of which law.</source>
        <translation>Укажите статью и закон.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>When the source says so; may stay empty.</source>
        <translation>Когда, по словам источника; можно не заполнять.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>Who says s&amp;o</source>
        <translation>Кто сооб&amp;щает</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>Write the years as a number: 15.</source>
        <translation>Укажите срок числом: 15.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>in the law’s words</source>
        <translation>словами закона</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>what the article punishes</source>
        <translation>за что предусмотрена ответственность</translation>
    </message>
</context>
<context>
    <name>ChargeStepDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_step_dialog.py"/>
        <source>&amp;Status</source>
        <translation>&amp;Статус</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_step_dialog.py"/>
        <source>&amp;When</source>
        <translation>&amp;Когда</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_step_dialog.py"/>
        <source>Add status</source>
        <translation>Добавить статус</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_step_dialog.py"/>
        <source>Charge against {suspect}</source>
        <translation>Обвинение: {suspect}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_step_dialog.py"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_step_dialog.py"/>
        <source>Wh&amp;o says so</source>
        <translation>Кто сооб&amp;щает</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/charge_step_dialog.py"/>
        <source>When the source says so; may stay empty.</source>
        <translation>Когда, по словам источника; можно не заполнять.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <location filename="../../casefile/ui/dialogs/checklist.py"/>
        <source>+ {count} more</source>
        <translation>ещё {count}</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <location filename="../../casefile/ui/timeline/choices.py"/>
        <source>Clear filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/choices.py"/>
        <source>No event meets the filter.</source>
        <translation>Под фильтр не подходит ни одно событие.</translation>
    </message>
</context>
<context>
    <name>ChronologyDialog</name>
    <message numerus="yes">
        <location filename="../../casefile/ui/imports/chronology_dialog.py"/>
        <source>%n event(s) imported. One undo takes back all of it.</source>
        <translation>
            <numerusform>Импортировано %n событие. Всё это отменяется одним действием.</numerusform>
            <numerusform>Импортировано %n события. Всё это отменяется одним действием.</numerusform>
            <numerusform>Импортировано %n событий. Всё это отменяется одним действием.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/imports/chronology_dialog.py"/>
        <source>%n row(s) were not understood.</source>
        <translation>
            <numerusform>Не распознана %n строка.</numerusform>
            <numerusform>Не распознаны %n строки.</numerusform>
            <numerusform>Не распознано %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/chronology_dialog.py"/>
        <source>Becomes</source>
        <translation>Результат</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/chronology_dialog.py"/>
        <source>C&amp;hoose another…</source>
        <translation>Выбрать &amp;другой…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/chronology_dialog.py"/>
        <source>Date, as understood</source>
        <translation>Дата, как она понята</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/chronology_dialog.py"/>
        <source>Import a chronology</source>
        <translation>Импорт хронологии</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/chronology_dialog.py"/>
        <source>Not understood, because</source>
        <translation>Почему не распознано</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/chronology_dialog.py"/>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/chronology_dialog.py"/>
        <source>Rows that were not understood</source>
        <translation>Нераспознанные строки</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/chronology_dialog.py"/>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/chronology_dialog.py"/>
        <source>The encoding is a guess: look whether the words read right.</source>
        <translation>Кодировка определена предположительно: проверьте, читается ли текст.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/chronology_dialog.py"/>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/chronology_dialog.py"/>
        <source>What stands there</source>
        <translation>Что там написано</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/chronology_dialog.py"/>
        <source>What the rows become</source>
        <translation>Что получится из строк</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/chronology_dialog.py"/>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
</context>
<context>
    <name>CitationBadge</name>
    <message numerus="yes">
        <location filename="../../casefile/ui/parts/citation_badge.py"/>
        <source>%n citation(s): go to the passage</source>
        <translation>
            <numerusform>%n ссылка: перейти к отрывку</numerusform>
            <numerusform>%n ссылки: перейти к отрывку</numerusform>
            <numerusform>%n ссылок: перейти к отрывку</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CitationDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/citation_dialog.py"/>
        <source>&amp;Who says so</source>
        <translation>&amp;Кто сообщает</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/citation_dialog.py"/>
        <source>Citation</source>
        <translation>Ссылка на источник</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/citation_dialog.py"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/citation_dialog.py"/>
        <source>The &amp;passage</source>
        <translation>&amp;Отрывок</translation>
    </message>
</context>
<context>
    <name>Cited</name>
    <message>
        <location filename="../../casefile/ui/cited_words.py"/>
        <source>p. {page}</source>
        <translation>с. {page}</translation>
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
        <translation>Одну минуту</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Custody</source>
        <translation>Содержание под стражей</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Date as EDTF</source>
        <translation>Дата в EDTF</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Disputed by</source>
        <translation>Кто оспаривает</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Identity</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Not taken</source>
        <translation>Не брать</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Other dates</source>
        <translation>Другие даты</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Standing</source>
        <translation>Статус сведений</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Until as EDTF</source>
        <translation>До, в EDTF</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>What each column is</source>
        <translation>Что содержит каждый столбец</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>What “{heading}” is</source>
        <translation>Что содержит «{heading}»</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Who says so</source>
        <translation>Кто сообщает</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/columns_table.py"/>
        <source>Words of the date</source>
        <translation>Дата словами</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <location filename="../../casefile/ui/dialogs/conflicts_model.py"/>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/conflicts_model.py"/>
        <source>The bundle says</source>
        <translation>В пакете</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/conflicts_model.py"/>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/conflicts_model.py"/>
        <source>Your library says</source>
        <translation>В вашей библиотеке</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/conflicts_model.py"/>
        <source>deleted here</source>
        <translation>здесь удалено</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/conflicts_model.py"/>
        <source>still there</source>
        <translation>ещё есть</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <location filename="../../casefile/ui/timeline/controls.py"/>
        <source>Fit</source>
        <translation>Всё</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/controls.py"/>
        <source>Go to today</source>
        <translation>Перейти к сегодняшнему дню</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/controls.py"/>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/controls.py"/>
        <source>Make a picture of the timeline</source>
        <translation>Сделать рисунок шкалы времени</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/controls.py"/>
        <source>Picture…</source>
        <translation>Рисунок…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/controls.py"/>
        <source>Show all events</source>
        <translation>Показать все события</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/controls.py"/>
        <source>Show the timeline as a list</source>
        <translation>Показать шкалу времени списком</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/controls.py"/>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/controls.py"/>
        <source>Zoom in</source>
        <translation>Увеличить масштаб</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/controls.py"/>
        <source>Zoom out</source>
        <translation>Уменьшить масштаб</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <location filename="../../casefile/ui/copies.py"/>
        <source>Copied the library to “{name}”</source>
        <translation>Копия библиотеки сохранена: «{name}»</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/copies.py"/>
        <source>Copying the library to “{folder}”…</source>
        <translation>Библиотека копируется в папку «{folder}»…</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <location filename="../../casefile/ui/preferences/copies_page.py"/>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/copies_page.py"/>
        <source>Copied to “{name}”.</source>
        <translation>Копия сохранена: «{name}».</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/copies_page.py"/>
        <source>Copies that stay of a library</source>
        <translation>Сколько копий хранить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/copies_page.py"/>
        <source>Copy now</source>
        <translation>Скопировать сейчас</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/copies_page.py"/>
        <source>Copying…</source>
        <translation>Копирование…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/copies_page.py"/>
        <source>Folder for copies</source>
        <translation>Папка для копий</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/copies_page.py"/>
        <source>No copies</source>
        <translation>Не делать копий</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/copies_page.py"/>
        <source>Safety copies</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/copies_page.py"/>
        <source>The copies that were made stay where they are.</source>
        <translation>Уже сделанные копии остаются на месте.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/copies_page.py"/>
        <source>While a library is open, Casefile copies it to this folder once a day if something was changed. A folder on another disk is best. The copies are libraries, too: open one to go back to it.</source>
        <translation>Пока библиотека открыта, Casefile раз в день копирует её в эту папку, если что-то изменилось. Лучше всего выбрать папку на другом диске. Копии — такие же библиотеки: чтобы вернуться к копии, откройте её.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/copies_page.py"/>
        <source>none: no copies are made</source>
        <translation>не выбрана: копии не делаются</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <location filename="../../casefile/ui/crash.py"/>
        <source>Casefile made a mistake</source>
        <translation>Ошибка в программе Casefile</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/crash.py"/>
        <source>Copy report</source>
        <translation>Копировать отчёт</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/crash.py"/>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/crash.py"/>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/crash.py"/>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/crash.py"/>
        <source>Something happened that Casefile did not expect. What was saved is safe: each change is written whole or not at all. You can go on; if things look odd, close the program and open it again.</source>
        <translation>Произошло то, чего программа не предусмотрела. Всё сохранённое цело: каждое изменение записывается либо полностью, либо никак. Можно продолжать; если что-то выглядит странно, закройте программу и откройте её снова.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/crash.py"/>
        <source>This report stays on this computer. It holds no text, name or path of yours; send it to the developers if you like.</source>
        <translation>Этот отчёт остаётся на вашем компьютере. В нём нет ваших текстов, имён и путей к файлам; при желании отправьте его разработчикам.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <location filename="../../casefile/ui/dialogs/date_field.py"/>
        <source>19 Apr 2025 · April 2025 · before June 2024</source>
        <translation>19 апр 2025 · апрель 2025 · до июня 2024</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/date_field.py"/>
        <source>“{phrase}” cannot be kept as a date: see beneath what is missing, or empty the field.</source>
        <translation>«{phrase}» нельзя сохранить как дату: исправьте её по подсказке под полем или очистите поле.</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/document_dialog.py"/>
        <source>&amp;Author</source>
        <translation>&amp;Автор</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/document_dialog.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/document_dialog.py"/>
        <source>&amp;Outlet</source>
        <translation>&amp;Издание</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/document_dialog.py"/>
        <source>&amp;Published</source>
        <translation>&amp;Опубликован</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/document_dialog.py"/>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/document_dialog.py"/>
        <source>&amp;Web address</source>
        <translation>&amp;Веб-адрес</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/document_dialog.py"/>
        <source>A document needs a title.</source>
        <translation>Укажите название документа.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/document_dialog.py"/>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/document_dialog.py"/>
        <source>For example 25 Apr 2025; “earlier this month” is counted from it</source>
        <translation>Например, 25 апр 2025; от этой даты отсчитывается «в начале месяца»</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/document_dialog.py"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/document_dialog.py"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/document_dialog.py"/>
        <source>newspaper, agency or court</source>
        <translation>газета, агентство или суд</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <location filename="../../casefile/ui/documents_pane.py"/>
        <source>Copy as file</source>
        <translation>Копировать как файл</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_pane.py"/>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_pane.py"/>
        <source>Edit details…</source>
        <translation>Изменить сведения…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_pane.py"/>
        <source>Open in the reader</source>
        <translation>Открыть для чтения</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_pane.py"/>
        <source>Put on another case…</source>
        <translation>Добавить в другое дело…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_pane.py"/>
        <source>Remove from case</source>
        <translation>Убрать из дела</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_pane.py"/>
        <source>Save a copy of the original…</source>
        <translation>Сохранить копию оригинала…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/documents_pane.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message numerus="yes">
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>%n document(s) attached to “{case}”.</source>
        <translation>
            <numerusform>К делу «{case}» прикреплён %n документ.</numerusform>
            <numerusform>К делу «{case}» прикреплено %n документа.</numerusform>
            <numerusform>К делу «{case}» прикреплено %n документов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>%n document(s) attached.</source>
        <translation>
            <numerusform>Прикреплён %n документ.</numerusform>
            <numerusform>Прикреплено %n документа.</numerusform>
            <numerusform>Прикреплено %n документов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>%n passage(s) tagged</source>
        <translation>
            <numerusform>%n отмеченный отрывок</numerusform>
            <numerusform>%n отмеченных отрывка</numerusform>
            <numerusform>%n отмеченных отрывков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>%n tagged</source>
        <translation>
            <numerusform>%n отрывок</numerusform>
            <numerusform>%n отрывка</numerusform>
            <numerusform>%n отрывков</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>Documents</source>
        <translation>Документы</translation>
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
        <translation>уже есть</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>article</source>
        <translation>статья</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>attached</source>
        <translation>прикреплено</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>damaged in part</source>
        <translation>частично повреждён</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>damaged: no page could be read</source>
        <translation>повреждён: не прочитано ни одной страницы</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>image</source>
        <translation>изображение</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>kept, damaged</source>
        <translation>сохранено, повреждено</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>kept, needs its password</source>
        <translation>сохранено, нужен пароль</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>mail</source>
        <translation>письмо</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>needs its password</source>
        <translation>нужен пароль</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>no page read</source>
        <translation>страницы не прочитаны</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>not attached</source>
        <translation>не прикреплено</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>reading text… {done} of {files}</source>
        <translation>чтение текста… {done} из {files}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_wording.py"/>
        <source>web address</source>
        <translation>веб-адрес</translation>
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
        <translation>Документы</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_pane.py"/>
        <source>Drop PDFs, articles, mail or a whole folder here</source>
        <translation>Перетащите сюда PDF, статьи, письма или целую папку</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_pane.py"/>
        <source>Drop files here</source>
        <translation>Файлы сюда</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_pane.py"/>
        <source>Ready: they can be dragged or copied now.</source>
        <translation>Готово: теперь их можно перетащить или скопировать.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/documents_pane.py"/>
        <source>These are large: they are being got ready to leave.</source>
        <translation>Документы большие: идёт подготовка к передаче.</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/draft_dialog.py"/>
        <source>A dialog was open with this in it. Copy what you need; “Later” shows it again at the next start.</source>
        <translation>В открытом окне остался этот текст. Скопируйте, что нужно; кнопка «Позже» покажет его снова при следующем запуске.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/draft_dialog.py"/>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/draft_dialog.py"/>
        <source>Discard</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/draft_dialog.py"/>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/draft_dialog.py"/>
        <source>Not saved when Casefile was ended</source>
        <translation>Не сохранено при завершении работы</translation>
    </message>
</context>
<context>
    <name>DropSign</name>
    <message>
        <location filename="../../casefile/ui/drop_sign.py"/>
        <source>Drop to attach to “{title}”</source>
        <translation>Отпустите, чтобы прикрепить к делу «{title}»</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/drop_sign.py"/>
        <source>Drop to make a case of it</source>
        <translation>Отпустите, чтобы создать из этого дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/drop_sign.py"/>
        <source>Drop to open “{name}”</source>
        <translation>Отпустите, чтобы открыть «{name}»</translation>
    </message>
</context>
<context>
    <name>EditPartyDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>&amp;Description</source>
        <translation>&amp;Описание</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>&amp;Members</source>
        <translation>&amp;Участников</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>&amp;Role</source>
        <translation>&amp;Роль</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>Ab&amp;out</source>
        <translation>&amp;Сведения</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>Countr&amp;y</source>
        <translation>С&amp;трана</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>Name &amp;kind</source>
        <translation>&amp;Вид имени</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>No group</source>
        <translation>Не входит в группу</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>P&amp;arty</source>
        <translation>Ти&amp;п</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>Part of &amp;group</source>
        <translation>Входит в &amp;группу</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>in every case: born 1986, formerly a journalist</source>
        <translation>во всех делах: 1986 г. р., бывший журналист</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>in this case: press service, mayor’s office</source>
        <translation>в этом деле: пресс-служба мэрии</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>not named</source>
        <translation>имя не названо</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>not said</source>
        <translation>не указано</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <location filename="../../casefile/ui/dialogs/elsewhere.py"/>
        <source>Same as {name} in “{case}”</source>
        <translation>Уже есть: {name}, «{case}»</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/elsewhere.py"/>
        <source>The same as {name}, {role} in “{case}”</source>
        <translation>То же лицо, что {name} ({role}) в деле «{case}»</translation>
    </message>
</context>
<context>
    <name>EmptyPane</name>
    <message>
        <location filename="../../casefile/ui/reader/states.py"/>
        <source>Drop a PDF or a saved article here</source>
        <translation>Перетащите сюда PDF или сохранённую статью</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/states.py"/>
        <source>Select words in it and press {suspect} for a suspect, {charge} for a charge, {event} for an event or {note} for a note. Each keeps the passage as its source.</source>
        <translation>Выделите слова в тексте и нажмите {suspect} — подозреваемый, {charge} — обвинение, {event} — событие или {note} — заметка. Отрывок сохранится как источник.</translation>
    </message>
</context>
<context>
    <name>EntitiesDialog</name>
    <message numerus="yes">
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln дело</numerusform>
            <numerusform>%Ln дела</numerusform>
            <numerusform>%Ln дел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln событие</numerusform>
            <numerusform>%Ln события</numerusform>
            <numerusform>%Ln событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>%Ln event(s) (is|are) there already.</source>
        <translation>
            <numerusform>%Ln событие уже есть.</numerusform>
            <numerusform>%Ln события уже есть.</numerusform>
            <numerusform>%Ln событий уже есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>%Ln part(s) in a case</source>
        <translation>
            <numerusform>%Ln роль в деле</numerusform>
            <numerusform>%Ln роли в деле</numerusform>
            <numerusform>%Ln ролей в деле</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>%Ln part(y|ies)</source>
        <translation>
            <numerusform>%Ln лицо или организация</numerusform>
            <numerusform>%Ln лица или организации</numerusform>
            <numerusform>%Ln лиц и организаций</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>&amp;Into</source>
        <translation>&amp;Куда</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>Added</source>
        <translation>Добавляется</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>All of it is there already. Nothing will be added.</source>
        <translation>Всё это уже есть. Добавлять нечего.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>Becomes</source>
        <translation>Результат</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>Entities that were not understood</source>
        <translation>Нераспознанные сущности</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>Import entities</source>
        <translation>Импорт сущностей</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>Imported. One undo takes back all of it.</source>
        <translation>Импортировано. Всё это отменяется одним действием.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>Is there already</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>Not taken: {schemata}.</source>
        <translation>Не взято: {schemata}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>Not understood, because</source>
        <translation>Почему не распознано</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>Only listed: it has no bytes</source>
        <translation>Только в списке: нет содержимого</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>Somebody without a name</source>
        <translation>Кто-то без имени</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>The cases that the file tells of</source>
        <translation>В дела, описанные в файле</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>The open case</source>
        <translation>В открытое дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>What stands there</source>
        <translation>Что там написано</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>What the file tells of</source>
        <translation>Что описано в файле</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>Will be added: {said}.</source>
        <translation>Будет добавлено: {said}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/entities_dialog.py"/>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>&amp;Details</source>
        <translation>&amp;Подробности</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>&amp;Place</source>
        <translation>&amp;Место</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>&amp;What</source>
        <translation>&amp;Что</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>Add event</source>
        <translation>Добавить событие</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>All suspects</source>
        <translation>Все подозреваемые</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>C&amp;ustody</source>
        <translation>С&amp;тража</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>From the line above: {date}</source>
        <translation>Из строки выше: {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>Nobody is in the case yet. Select a name and press {key}.</source>
        <translation>В деле пока никого нет. Выделите имя и нажмите {key}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>Only if it lasted. “Still going” is an answer.</source>
        <translation>Если длилось; можно «по настоящее время».</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>Othe&amp;rs say</source>
        <translation>По другим да&amp;нным</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>S&amp;tanding</source>
        <translation>Стату&amp;с сведений</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>Say what happened.</source>
        <translation>Напишите, что произошло.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>Unt&amp;il</source>
        <translation>&amp;До</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>W&amp;hen</source>
        <translation>&amp;Когда</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>Wh&amp;o</source>
        <translation>&amp;Участники</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>What happened, or is due</source>
        <translation>Что произошло или предстоит</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>Who &amp;says so</source>
        <translation>Кто сооб&amp;щает</translation>
    </message>
</context>
<context>
    <name>ExhibitsPane</name>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source> MB a volume</source>
        <translation> МБ в томе</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source> pages a volume</source>
        <translation> стр. в томе</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>All documents</source>
        <translation>Все документы</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>Choose the documents that leave as exhibits.</source>
        <translation>Выберите документы, которые войдут как приложения.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>Digits</source>
        <translation>Цифр в номере</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>Documents chosen</source>
        <translation>Выбранные документы</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>Exhibits</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>First number</source>
        <translation>Первый номер</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>Names hidden</source>
        <translation>Если имена скрыты</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>Prefix</source>
        <translation>Префикс</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>Size of a volume</source>
        <translation>Размер тома</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>Stamp</source>
        <translation>Штамп</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>Strangers’ documents cannot be made safe as this program’s own words can. Blackened pictures leave out what no text was read from.</source>
        <translation>Чужие документы нельзя обезопасить так, как собственный текст программы. В картинки с вымаранным текстом не попадает то, откуда текст не прочитан.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>This case has no documents yet.</source>
        <translation>В этом деле пока нет документов.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>Volumes</source>
        <translation>Тома</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>all documents of the case</source>
        <translation>все документы дела</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>at the bottom left</source>
        <translation>внизу слева</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>at the bottom right</source>
        <translation>внизу справа</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>at the bottom, in the middle</source>
        <translation>внизу по центру</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>at the top left</source>
        <translation>вверху слева</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>at the top right</source>
        <translation>вверху справа</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>at the top, in the middle</source>
        <translation>вверху по центру</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>documents are left out</source>
        <translation>документы не включать</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>documents leave as blackened pictures</source>
        <translation>документы — картинками с вымаранным текстом</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>one volume, however large</source>
        <translation>один том любого размера</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>one volume, however many pages</source>
        <translation>один том с любым числом страниц</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>such as HAM-</source>
        <translation>например, HAM-</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>the documents cited</source>
        <translation>документы со ссылками</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/exhibits_pane.py"/>
        <source>these documents</source>
        <translation>выбранные документы</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../casefile/ui/export/export_dialog.py"/>
        <source>&amp;Names</source>
        <translation>&amp;Имена</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/export_dialog.py"/>
        <source>&amp;What leaves</source>
        <translation>&amp;Что войдёт</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/export_dialog.py"/>
        <source>Bundle</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/export_dialog.py"/>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/export_dialog.py"/>
        <source>Exhibits</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/export_dialog.py"/>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/export_dialog.py"/>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/export_dialog.py"/>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/export_dialog.py"/>
        <source>The parties are still being read. Once more, in a moment.</source>
        <translation>Список участников ещё читается. Повторите через мгновение.</translation>
    </message>
</context>
<context>
    <name>ExportKinds</name>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>A PDF in which every line carries its source.</source>
        <translation>PDF, где у каждой строки указан источник.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>Case bundle</source>
        <translation>Пакет дела</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>Charges table</source>
        <translation>Обвинения</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>Chronology table</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>Chronology, suspects, charges and documents as sheets of one XLSX file.</source>
        <translation>Хронология, подозреваемые, обвинения и документы на листах одного файла XLSX.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>Deadlines and hearings for a calendar; imported again, they are updated.</source>
        <translation>Сроки и заседания для календаря; при повторном импорте они обновляются.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>Documents table</source>
        <translation>Документы</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>Entities for Aleph and OpenAleph.</source>
        <translation>Сущности для Aleph и OpenAleph.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>Exhibit bundle</source>
        <translation>С приложениями</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>FollowTheMoney</source>
        <translation>FollowTheMoney</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>Markdown text</source>
        <translation>Текст Markdown</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>One row a charge, for any spreadsheet: .csv or .xlsx.</source>
        <translation>Строка на каждое обвинение, для любых электронных таблиц: .csv или .xlsx.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>One row a document, with its SHA-256: .csv or .xlsx.</source>
        <translation>Строка на каждый документ с его SHA-256: .csv или .xlsx.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>One row a suspect, for any spreadsheet: .csv or .xlsx.</source>
        <translation>Строка на каждого подозреваемого, для любых электронных таблиц: .csv или .xlsx.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>One row an event, for any spreadsheet: .csv or .xlsx.</source>
        <translation>Строка на каждое событие, для любых электронных таблиц: .csv или .xlsx.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>Summary</source>
        <translation>Справка по делу</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>Suspects table</source>
        <translation>Подозреваемые</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>The summary as text that any editor opens.</source>
        <translation>Справка в виде текста, который откроет любой редактор.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>The summary, and every cited document as a stamped exhibit it links to.</source>
        <translation>Справка и каждый упомянутый в ней документ — приложением со штампом, на которое ведёт ссылка.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>The timeline as it is drawn, for a page or a screen: .svg or .png.</source>
        <translation>Шкала времени, как она нарисована, для страницы или экрана: .svg или .png.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>The whole case with its documents, for another library of Casefile to import.</source>
        <translation>Дело целиком вместе с документами для импорта в другую библиотеку Casefile.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>Timeline picture</source>
        <translation>Рисунок шкалы</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/kinds.py"/>
        <source>Workbook</source>
        <translation>Книга XLSX</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%n ссылка</numerusform>
            <numerusform>%n ссылки</numerusform>
            <numerusform>%n ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/facts/other_date_rows.py"/>
        <source>%n other date(s)</source>
        <translation>
            <numerusform>ещё %n дата</numerusform>
            <numerusform>ещё %n даты</numerusform>
            <numerusform>ещё %n дат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>%n provision(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>%n suspect(s)</source>
        <translation>
            <numerusform>%n подозреваемый</numerusform>
            <numerusform>%n подозреваемых</numerusform>
            <numerusform>%n подозреваемых</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>Charges</source>
        <translation>Обвинения</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>Courts, agencies, lawyers, witnesses: press + to add one.</source>
        <translation>Суды, ведомства, адвокаты, свидетели: нажмите +.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>People and organisations</source>
        <translation>Лица и организации</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>Press + to name a case this one has to do with.</source>
        <translation>Чтобы указать связанное дело, нажмите +.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>Related cases</source>
        <translation>Связанные дела</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>Select a name in the text and press {key}.</source>
        <translation>Выделите имя в тексте и нажмите {key}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>Select a passage and press {key}, or press +.</source>
        <translation>Выделите отрывок и нажмите {key} или нажмите +.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>Select an article of law and press {key}.</source>
        <translation>Выделите статью закона и нажмите {key}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>Select what happened, with its date, and press {key}.</source>
        <translation>Выделите, что произошло, вместе с датой и нажмите {key}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>Suspects</source>
        <translation>Подозреваемые</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>custody {said}</source>
        <translation>содержание под стражей: {said}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/party_rows.py"/>
        <source>group of {count}</source>
        <translation>группа, {count} чел.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/party_rows.py"/>
        <source>initials only</source>
        <translation>только инициалы</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/party_rows.py"/>
        <source>not named</source>
        <translation>имя не названо</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/party_rows.py"/>
        <source>one of a group</source>
        <translation>входит в группу</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/party_rows.py"/>
        <source>one of the group of {count}</source>
        <translation>входит в группу, {count} чел.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/party_rows.py"/>
        <source>one of {group}</source>
        <translation>входит в группу: {group}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/other_date_rows.py"/>
        <source>or {date}</source>
        <translation>или {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/citation_rows.py"/>
        <source>p. {page}</source>
        <translation>с. {page}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>the dates do not tell whether before or after the one above</source>
        <translation>по датам неясно, раньше или позже предыдущего</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/party_rows.py"/>
        <source>{count} named</source>
        <translation>названо: {count}</translation>
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
        <source>“{quote}”</source>
        <translation type="vanished">«{quote}»</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/wording.py"/>
        <source>… and {count} more: they stand on the timeline</source>
        <translation>… и ещё {count}: они на шкале времени</translation>
    </message>
</context>
<context>
    <name>FactsDelegate</name>
    <message>
        <location filename="../../casefile/ui/facts/delegate.py"/>
        <source>Add one without a passage</source>
        <translation>Добавить без отрывка</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/delegate.py"/>
        <source>Show the passages</source>
        <translation>Показать отрывки</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/delegate.py"/>
        <source>Show what stands beneath</source>
        <translation>Показать вложенное</translation>
    </message>
</context>
<context>
    <name>FactsMenu</name>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>&amp;Add…</source>
        <translation>&amp;Добавить…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>&amp;Charge under it…</source>
        <translation>Добавить &amp;обвинение…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>&amp;Charge…</source>
        <translation>Добавить &amp;обвинение…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>&amp;Copy the quote</source>
        <translation>&amp;Копировать цитату</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>&amp;Go to a passage</source>
        <translation>&amp;Перейти к отрывку</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>&amp;Go to the passage</source>
        <translation>&amp;Перейти к отрывку</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>&amp;Move to case…</source>
        <translation>П&amp;еренести в другое дело…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>&amp;Not related</source>
        <translation>&amp;Убрать связь</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>&amp;Open case</source>
        <translation>&amp;Открыть дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>&amp;Prefer this date</source>
        <translation>Сделать &amp;основной датой</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>&amp;Remove from the case</source>
        <translation>&amp;Убрать из дела</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>&amp;Remove the citation</source>
        <translation>&amp;Удалить ссылку</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>&amp;Show the timeline</source>
        <translation>Показать &amp;шкалу времени</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>Add a &amp;name…</source>
        <translation>Добавить и&amp;мя…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>Add a s&amp;tatus…</source>
        <translation>Добавить с&amp;татус…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>Add another &amp;date…</source>
        <translation>Добавить другую д&amp;ату…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>Add charge…</source>
        <translation>Добавить обвинение…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>Add event…</source>
        <translation>Добавить событие…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>Add note…</source>
        <translation>Добавить заметку…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>Add person or organisation…</source>
        <translation>Добавить лицо или организацию…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>Add suspect…</source>
        <translation>Добавить подозреваемого…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>Cite selected passage for selected fact</source>
        <translation>Сослаться на выделенный отрывок в выбранном факте</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>Cite the &amp;selected passage for this</source>
        <translation>&amp;Сослаться на выделенный отрывок</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>Copy selected words with citation</source>
        <translation>Копировать выделенный текст со ссылкой</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>Copy with its s&amp;ource</source>
        <translation>Копировать с исто&amp;чником</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>Delete selected fact</source>
        <translation>Удалить выбранный факт</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>Document details…</source>
        <translation>Сведения о документе…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>Edit selected fact…</source>
        <translation>Изменить выбранный факт…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>Remove document from case</source>
        <translation>Убрать документ из дела</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>Save a copy of the original…</source>
        <translation>Сохранить копию оригинала…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>Selected passage gives another &amp;date…</source>
        <translation>Другая д&amp;ата по выделенному отрывку…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/menu.py"/>
        <source>Show this &amp;name first</source>
        <translation>Показывать это и&amp;мя первым</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>needs a document in the reader</source>
        <translation>сначала откройте документ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>needs a selected fact</source>
        <translation>сначала выберите факт</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>needs a selected fact and selected words</source>
        <translation>сначала выберите факт и выделите текст</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>needs an open case</source>
        <translation>сначала откройте дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/facts.py"/>
        <source>needs selected words</source>
        <translation>сначала выделите текст</translation>
    </message>
</context>
<context>
    <name>FactsPane</name>
    <message>
        <location filename="../../casefile/ui/facts/pane.py"/>
        <source>Copied with its sources.</source>
        <translation>Скопировано с источниками.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/pane.py"/>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/pane.py"/>
        <source>Open a case to see what is known of it.</source>
        <translation>Откройте дело, чтобы увидеть, что о нём известно.</translation>
    </message>
</context>
<context>
    <name>FactsTree</name>
    <message>
        <location filename="../../casefile/ui/facts/tree.py"/>
        <source>Facts of the case</source>
        <translation>Факты дела</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/file_dialog.py"/>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/file_dialog.py"/>
        <source>&amp;Show in folder</source>
        <translation>П&amp;оказать в папке</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/file_dialog.py"/>
        <source>C&amp;hoose…</source>
        <translation>В&amp;ыбрать…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/file_dialog.py"/>
        <source>Cancelled. No file was made.</source>
        <translation>Отменено. Файл не создан.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/file_dialog.py"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/file_dialog.py"/>
        <source>Done.</source>
        <translation>Готово.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/file_dialog.py"/>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/file_dialog.py"/>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/file_dialog.py"/>
        <source>Making the file</source>
        <translation>Создание файла</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/file_dialog.py"/>
        <source>Say where the file goes.</source>
        <translation>Укажите, куда сохранить файл.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/file_dialog.py"/>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/file_dialog.py"/>
        <source>The file was not made.</source>
        <translation>Файл не создан.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/file_dialog.py"/>
        <source>There is no folder “{folder}”.</source>
        <translation>Папки «{folder}» нет.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/file_dialog.py"/>
        <source>This file is there already.</source>
        <translation>Такой файл уже есть.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/file_dialog.py"/>
        <source>“{name}” is there already. Press Export once more to replace it.</source>
        <translation>Файл «{name}» уже есть. Чтобы заменить его, нажмите «Экспорт» ещё раз.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n дело</numerusform>
            <numerusform>%n дела</numerusform>
            <numerusform>%n дел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>%n charge(s)</source>
        <translation>
            <numerusform>%n обвинение</numerusform>
            <numerusform>%n обвинения</numerusform>
            <numerusform>%n обвинений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n вид</numerusform>
            <numerusform>%n вида</numerusform>
            <numerusform>%n видов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>%n kind(s) of custody</source>
        <translation>
            <numerusform>%n вид стражи</numerusform>
            <numerusform>%n вида стражи</numerusform>
            <numerusform>%n видов стражи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n источник</numerusform>
            <numerusform>%n источника</numerusform>
            <numerusform>%n источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>%n standing(s)</source>
        <translation>
            <numerusform>%n статус</numerusform>
            <numerusform>%n статуса</numerusform>
            <numerusform>%n статусов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>%n suspect(s)</source>
        <translation>
            <numerusform>%n подозреваемый</numerusform>
            <numerusform>%n подозреваемых</numerusform>
            <numerusform>%n подозреваемых</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>(gone)</source>
        <translation>(удалено)</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>(no title)</source>
        <translation>(без названия)</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>All cases</source>
        <translation>Все дела</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>All charges</source>
        <translation>Все обвинения</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>All sources</source>
        <translation>Все источники</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>All suspects</source>
        <translation>Все подозреваемые</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>Any custody</source>
        <translation>Любая стража</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>Any standing</source>
        <translation>Любой статус</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>Charge</source>
        <translation>Обвинение</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>Citations</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>Cited or not</source>
        <translation>Со ссылками и без</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>Custody</source>
        <translation>Стража</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>Standing</source>
        <translation>Статус</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>Suspect</source>
        <translation>Подозреваемый</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>Text “{words}”</source>
        <translation>Текст «{words}»</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>not cited</source>
        <translation>без ссылок</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>single-source</source>
        <translation>один источник</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>with a citation</source>
        <translation>есть ссылка</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>{one} and {other}</source>
        <translation>{one} и {other}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_words.py"/>
        <source>{some} + {count} more</source>
        <translation>{some} и ещё {count}</translation>
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
        <translation>Убрать фильтр</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_chips.py"/>
        <source>Take the filter away: {filter}</source>
        <translation>Убрать фильтр: {filter}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <location filename="../../casefile/ui/timeline/filter_chips.py"/>
        <source>Clear all</source>
        <translation>Сбросить все</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_chips.py"/>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_chips.py"/>
        <source>Take all filters away</source>
        <translation>Убрать все фильтры</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/filter_chips.py"/>
        <source>{left} of {count} event(s)</source>
        <translation>
            <numerusform>{left} из {count} события</numerusform>
            <numerusform>{left} из {count} событий</numerusform>
            <numerusform>{left} из {count} событий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <location filename="../../casefile/ui/timeline/filter_popup.py"/>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_popup.py"/>
        <source>Find in this list</source>
        <translation>Найти в этом списке</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <location filename="../../casefile/ui/timeline/filter_row.py"/>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_row.py"/>
        <source>Filter by more</source>
        <translation>Другие фильтры</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/filter_row.py"/>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../casefile/ui/reader/find_bar.py"/>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/find_bar.py"/>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/find_bar.py"/>
        <source>Find in document</source>
        <translation>Найти в документе</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/find_bar.py"/>
        <source>Next (Enter)</source>
        <translation>Далее (Enter)</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/find_bar.py"/>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/find_bar.py"/>
        <source>Previous (Shift+Enter)</source>
        <translation>Назад (Shift+Enter)</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/find_bar.py"/>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <location filename="../../casefile/ui/timeline/find_field.py"/>
        <source>Find in events</source>
        <translation>Найти в событиях</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/find_field.py"/>
        <source>Shows only the events with these words</source>
        <translation>Показывает только события с этими словами</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/form.py"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/form.py"/>
        <source>Help on this</source>
        <translation>Справка по этой теме</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/form.py"/>
        <source>Not saved yet. Esc once more discards what you entered.</source>
        <translation>Ещё не сохранено. Повторное нажатие Esc удалит введённое.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <location filename="../../casefile/ui/preferences/general_page.py"/>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/general_page.py"/>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/general_page.py"/>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/general_page.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/general_page.py"/>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/general_page.py"/>
        <source>Of the window. What leaves has a language of its own, chosen on export.</source>
        <translation>Язык окна. Язык экспортируемых файлов выбирается при экспорте.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/general_page.py"/>
        <source>On this computer alone, in a file of settings; nothing of a case is in it. Switched off, what was remembered is deleted at once.</source>
        <translation>Только на этом компьютере, в файле настроек; из дел в нём ничего нет. При отключении всё запомненное сразу удаляется.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/general_page.py"/>
        <source>Remember which libraries and folders were used</source>
        <translation>Запоминать использованные библиотеки и папки</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/general_page.py"/>
        <source>Start with</source>
        <translation>При запуске</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/general_page.py"/>
        <source>The library that was open last</source>
        <translation>Последняя открытая библиотека</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/general_page.py"/>
        <source>The welcome page</source>
        <translation>Начальная страница</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/general_page.py"/>
        <source>Translated in part so far; the rest is in English.</source>
        <translation>Пока переведено частично; остальное — по-английски.</translation>
    </message>
</context>
<context>
    <name>HandedOver</name>
    <message numerus="yes">
        <location filename="../../casefile/ui/handed_over.py"/>
        <source>%n file(s) to attach. Open the library where it belongs, or make one.</source>
        <translation>
            <numerusform>Нужно прикрепить %n файл. Откройте подходящую библиотеку или создайте новую.</numerusform>
            <numerusform>Нужно прикрепить %n файла. Откройте подходящую библиотеку или создайте новую.</numerusform>
            <numerusform>Нужно прикрепить %n файлов. Откройте подходящую библиотеку или создайте новую.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/handed_over.py"/>
        <source>A case needs a library to stand in. Open one, or make one.</source>
        <translation>Дело хранится в библиотеке. Откройте библиотеку или создайте новую.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../../casefile/ui/header.py"/>
        <source>Attach…</source>
        <translation>Прикрепить…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/header.py"/>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/header.py"/>
        <source>Led by {name}</source>
        <translation>Ведёт: {name}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/header.py"/>
        <source>No case open</source>
        <translation>Дело не открыто</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <location filename="../../casefile/ui/help/page.py"/>
        <source>Page of the help</source>
        <translation>Страница справки</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../../casefile/ui/help/window.py"/>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/help/window.py"/>
        <source>Casefile help</source>
        <translation>Справка Casefile</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/help/window.py"/>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/help/window.py"/>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/help/window.py"/>
        <source>Found in the help</source>
        <translation>Найдено в справке</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/help/window.py"/>
        <source>Looking at it</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/help/window.py"/>
        <source>Nothing found. Fewer words, or only the beginning of one, find more.</source>
        <translation>Ничего не найдено. Попробуйте меньше слов или только начало слова.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/help/window.py"/>
        <source>Search the help</source>
        <translation>Поиск в справке</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/help/window.py"/>
        <source>The program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/help/window.py"/>
        <source>This page has not been translated yet.</source>
        <translation>Эта страница ещё не переведена.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/help/window.py"/>
        <source>To begin</source>
        <translation>Начало работы</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/help/window.py"/>
        <source>What is known, and from where</source>
        <translation>Факты и источники</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/help/window.py"/>
        <source>What leaves and what comes</source>
        <translation>Экспорт и импорт</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/help/window.py"/>
        <source>{topic} — Casefile help</source>
        <translation>{topic} — Справка Casefile</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../../casefile/ui/history_model.py"/>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/history_model.py"/>
        <source>Redid: {label}</source>
        <translation>Возвращено: {label}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/history_model.py"/>
        <source>Undid: {label}</source>
        <translation>Отменено: {label}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/history_model.py"/>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/history_model.py"/>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/history_model.py"/>
        <source>stands</source>
        <translation>в силе</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/history_model.py"/>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/history_model.py"/>
        <source>undone, can be redone</source>
        <translation>отменено, можно вернуть</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../casefile/ui/history_dialog.py"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/history_dialog.py"/>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/history_dialog.py"/>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/history_dialog.py"/>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/history_dialog.py"/>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/history_dialog.py"/>
        <source>Undo all after the chosen line</source>
        <translation>Отменить всё после выбранной строки</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/history_dialog.py"/>
        <source>Undo would take back: {label}</source>
        <translation>Будет отменено: {label}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <location filename="../../casefile/ui/dialogs/import_dialog.py"/>
        <source>%Ln thing(s) (is|are) here already and the same.</source>
        <translation>
            <numerusform>Уже есть и совпадает: %Ln.</numerusform>
            <numerusform>Уже есть и совпадает: %Ln.</numerusform>
            <numerusform>Уже есть и совпадает: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/import_dialog.py"/>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/import_dialog.py"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/import_dialog.py"/>
        <source>Import a case bundle</source>
        <translation>Импорт пакета дела</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/import_dialog.py"/>
        <source>Imported.</source>
        <translation>Импортировано.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/import_dialog.py"/>
        <source>Keep all of &amp;mine</source>
        <translation>Оставить всё &amp;моё</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/import_dialog.py"/>
        <source>New: {things}.</source>
        <translation>Новое: {things}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/import_dialog.py"/>
        <source>Nothing new.</source>
        <translation>Ничего нового.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/import_dialog.py"/>
        <source>One undo takes back all of it.</source>
        <translation>Всё это отменяется одним действием.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/import_dialog.py"/>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/import_dialog.py"/>
        <source>Take all of the &amp;bundle’s</source>
        <translation>Взять всё из &amp;пакета</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/import_dialog.py"/>
        <source>The bundle was not imported.</source>
        <translation>Пакет не импортирован.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/import_dialog.py"/>
        <source>What differs</source>
        <translation>Различия</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/import_dialog.py"/>
        <source>Your library and the bundle differ. What is ticked will stand:</source>
        <translation>Библиотека и пакет расходятся. Останется то, что отмечено:</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/import_dialog.py"/>
        <source>Your library has all of this already, and says the same.</source>
        <translation>Всё это уже есть в вашей библиотеке, и сведения совпадают.</translation>
    </message>
</context>
<context>
    <name>ImportWording</name>
    <message numerus="yes">
        <location filename="../../casefile/ui/imports/wording.py"/>
        <source>%Ln (is|are) there already</source>
        <translation>
            <numerusform>%Ln уже есть</numerusform>
            <numerusform>%Ln уже есть</numerusform>
            <numerusform>%Ln уже есть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/imports/wording.py"/>
        <source>%Ln (was|were) not understood</source>
        <translation>
            <numerusform>%Ln не распознана</numerusform>
            <numerusform>%Ln не распознаны</numerusform>
            <numerusform>%Ln не распознано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/imports/wording.py"/>
        <source>%Ln row(s): {parts}.</source>
        <translation>
            <numerusform>%Ln строка: {parts}.</numerusform>
            <numerusform>%Ln строки: {parts}.</numerusform>
            <numerusform>%Ln строк: {parts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/imports/wording.py"/>
        <source>%Ln will be added</source>
        <translation>
            <numerusform>%Ln будет добавлена</numerusform>
            <numerusform>%Ln будут добавлены</numerusform>
            <numerusform>%Ln будет добавлено</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/wording.py"/>
        <source>Added</source>
        <translation>Добавляется</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/imports/wording.py"/>
        <source>Added, with %n source(s)</source>
        <translation>
            <numerusform>Добавляется, с %n источником</numerusform>
            <numerusform>Добавляется, с %n источниками</numerusform>
            <numerusform>Добавляется, с %n источниками</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/wording.py"/>
        <source>Added, with a source</source>
        <translation>Добавляется, с источником</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/wording.py"/>
        <source>New to the case: {names}.</source>
        <translation>Новые в деле: {names}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/wording.py"/>
        <source>Not taken: {columns}.</source>
        <translation>Не взято: {columns}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/wording.py"/>
        <source>Other dates of this file write the day first.</source>
        <translation>В других датах этого файла сначала стоит день.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/wording.py"/>
        <source>Other dates of this file write the month first.</source>
        <translation>В других датах этого файла сначала стоит месяц.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/wording.py"/>
        <source>Some dates of this file write the day first, and some the month.</source>
        <translation>В одних датах этого файла сначала стоит день, в других — месяц.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/imports/wording.py"/>
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>“{heading}”</source>
        <translation type="vanished">«{heading}»</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <location filename="../../casefile/ui/keys/editor.py"/>
        <source>Choose an act above</source>
        <translation>Выберите действие выше</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/editor.py"/>
        <source>Key</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/editor.py"/>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/editor.py"/>
        <source>Reset to the shipped keys</source>
        <translation>Вернуть исходные клавиши</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/editor.py"/>
        <source>Second key</source>
        <translation>Вторые клавиши</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/editor.py"/>
        <source>Take it</source>
        <translation>Забрать</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/editor.py"/>
        <source>These keys are the same in every list, and stay.</source>
        <translation>Эти клавиши одинаковы во всех списках и не меняются.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/editor.py"/>
        <source>{keys} is the key of “{entry}”. Give it up there?</source>
        <translation>{keys} уже назначено действию «{entry}». Забрать у него?</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <location filename="../../casefile/ui/keys/key_field.py"/>
        <source>No key</source>
        <translation>Убрать клавиши</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/key_field.py"/>
        <source>Press the keys</source>
        <translation>Нажмите клавиши</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/key_field.py"/>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>Call off a drag, leave the timeline</source>
        <translation>Прервать перетаскивание, выйти со шкалы времени</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>Delete what is selected</source>
        <translation>Удалить выделенное</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>Edit the event</source>
        <translation>Изменить событие</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>Edit, or go to the passage</source>
        <translation>Изменить или перейти к отрывку</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>In the list of facts</source>
        <translation>В списке фактов</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>Move to and fro</source>
        <translation>Двигаться вперёд и назад</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>Next event</source>
        <translation>Следующее событие</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>On selected words</source>
        <translation>Для выделенного текста</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>On the timeline</source>
        <translation>На шкале времени</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>Select all that is visible</source>
        <translation>Выделить всё видимое</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>Select the next of the lane, too</source>
        <translation>Выделить и следующее на дорожке</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>Show or hide what stands beneath</source>
        <translation>Показать или скрыть вложенное</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>no key</source>
        <translation>нет клавиш</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/refusing.py"/>
        <source>{keys} alone is for writing. Hold Ctrl, or take a function key.</source>
        <translation>{keys} без Ctrl служит для ввода текста. Добавьте Ctrl или выберите функциональную клавишу.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/refusing.py"/>
        <source>{keys} edits what is selected in a list.</source>
        <translation>{keys} изменяет выделенное в списке.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/refusing.py"/>
        <source>{keys} is needed to move about and to leave.</source>
        <translation>{keys} нужно для перемещения по окну и выхода.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/refusing.py"/>
        <source>{keys} moves, selects or deletes there.</source>
        <translation>{keys} там перемещает, выделяет или удаляет.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/refusing.py"/>
        <source>{keys} opens a menu.</source>
        <translation>{keys} открывает меню.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/refusing.py"/>
        <source>{keys} works on words wherever they are written.</source>
        <translation>{keys} служит для правки текста во всех полях.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/listing.py"/>
        <source>{menu} › {entry}</source>
        <translation>{menu} › {entry}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/parts/key_hint.py"/>
        <source>{words} ({keys})</source>
        <translation>{words} ({keys})</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <location filename="../../casefile/ui/keys/dialog.py"/>
        <source>All keys are as they came.</source>
        <translation>Все сочетания клавиш — исходные.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/dialog.py"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/dialog.py"/>
        <source>Copy the list</source>
        <translation>Копировать список</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/dialog.py"/>
        <source>Find by name or by key</source>
        <translation>Найти по названию или клавишам</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/dialog.py"/>
        <source>No act and no key is called so.</source>
        <translation>Нет ни такого действия, ни таких клавиш.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/dialog.py"/>
        <source>Reset all</source>
        <translation>Сбросить все</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/keys/dialog.py"/>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>LanesButton</name>
    <message>
        <location filename="../../casefile/ui/timeline/lanes_menu.py"/>
        <source>Collapse all lanes</source>
        <translation>Свернуть все дорожки</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/lanes_menu.py"/>
        <source>Expand all lanes</source>
        <translation>Развернуть все дорожки</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/lanes_menu.py"/>
        <source>Lanes: {words}</source>
        <translation>Дорожки: {words}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/lanes_menu.py"/>
        <source>Usual order</source>
        <translation>Обычный порядок</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/lanes_menu.py"/>
        <source>With related cases</source>
        <translation>Вместе со связанными делами</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/lanes_menu.py"/>
        <source>by case</source>
        <translation>дела</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/lanes_menu.py"/>
        <source>by charge</source>
        <translation>обвинения</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/lanes_menu.py"/>
        <source>by kind</source>
        <translation>виды событий</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/lanes_menu.py"/>
        <source>by source</source>
        <translation>источники</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/lanes_menu.py"/>
        <source>by suspect</source>
        <translation>подозреваемые</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/lanes_menu.py"/>
        <source>one lane</source>
        <translation>без деления</translation>
    </message>
</context>
<context>
    <name>LawChanged</name>
    <message>
        <location filename="../../casefile/ui/law_changed.py"/>
        <source>{provision}: {now} instead of {years}.</source>
        <translation>{provision}: {now} вместо {years}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/law_changed.py"/>
        <source>{provision}: “{now}” instead of “{before}”.</source>
        <translation>{provision}: «{now}» вместо «{before}».</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <location filename="../../casefile/ui/window_leaving.py"/>
        <source>Choose a document first: the reader’s one is printed.</source>
        <translation>Сначала откройте документ: печатается тот, что открыт для чтения.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_leaving.py"/>
        <source>Summaries and exhibit bundles (*.pdf)</source>
        <translation>Справки, в том числе с приложениями (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_leaving.py"/>
        <source>Verify an export</source>
        <translation>Проверка экспорта</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message numerus="yes">
        <location filename="../../casefile/ui/dialogs/library_dialog.py"/>
        <source>%n thing(s) you dropped will be on the case “{case}” in it.</source>
        <translation>
            <numerusform>%n перетащенный документ войдёт в её дело «{case}».</numerusform>
            <numerusform>%n перетащенных документа войдут в её дело «{case}».</numerusform>
            <numerusform>%n перетащенных документов войдут в её дело «{case}».</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/library_dialog.py"/>
        <source>&amp;Folder</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/library_dialog.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/library_dialog.py"/>
        <source>A library is one file. It holds as many cases as you like, their documents and their history.</source>
        <translation>Библиотека — это один файл. В нём сколько угодно дел с документами и историей.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/library_dialog.py"/>
        <source>C&amp;hoose…</source>
        <translation>В&amp;ыбрать…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/library_dialog.py"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/library_dialog.py"/>
        <source>Field notes</source>
        <translation>Рабочие записи</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/library_dialog.py"/>
        <source>Folder of the library</source>
        <translation>Папка библиотеки</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/library_dialog.py"/>
        <source>Give the library a name.</source>
        <translation>Укажите название библиотеки.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/library_dialog.py"/>
        <source>Make library</source>
        <translation>Создать библиотеку</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/library_dialog.py"/>
        <source>New library</source>
        <translation>Новая библиотека</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/library_dialog.py"/>
        <source>There is no folder “{folder}”.</source>
        <translation>Папки «{folder}» нет.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/library_dialog.py"/>
        <source>“{name}” is there already, and stays as it is. Choose another name.</source>
        <translation>Файл «{name}» уже есть и останется как есть. Выберите другое название.</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <location filename="../../casefile/ui/window_view.py"/>
        <source>The document that is being read is attached whole; those after it are left out. Nothing that was attached is lost.</source>
        <translation>Документ, который сейчас читается, прикрепится целиком; следующие не войдут. Всё уже прикреплённое сохранено.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_view.py"/>
        <source>What you did last is being saved.</source>
        <translation>Сохраняется последнее действие.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_view.py"/>
        <source>Work that was under way is being ended. Everything is saved.</source>
        <translation>Завершается начатая работа. Всё сохранено.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <location filename="../../casefile/ui/licences_dialog.py"/>
        <source>Casefile is under the MIT licence and made of these parts. Qt and PySide6 are used under the LGPL: they lie beside the program as files of their own, which you may replace.</source>
        <translation>Casefile распространяется по лицензии MIT и состоит из этих компонентов. Qt и PySide6 используются по лицензии LGPL: они лежат рядом с программой отдельными файлами, которые можно заменить.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/licences_dialog.py"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/licences_dialog.py"/>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/licences_dialog.py"/>
        <source>Part</source>
        <translation>Компонент</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/licences_dialog.py"/>
        <source>Parts</source>
        <translation>Компоненты</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/licences_dialog.py"/>
        <source>Parts and licences</source>
        <translation>Компоненты и лицензии</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/licences_dialog.py"/>
        <source>Reading the licences…</source>
        <translation>Чтение лицензий…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/licences_dialog.py"/>
        <source>Text of the licence</source>
        <translation>Текст лицензии</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/licences_dialog.py"/>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
</context>
<context>
    <name>ListingDialog</name>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Enter opens the case of a line.</source>
        <translation>Enter открывает дело выбранной строки.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>The nearest {shown} of {count} stand here.</source>
        <translation>Здесь ближайшие: {shown} из {count}.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <location filename="../../casefile/ui/preferences/look_page.py"/>
        <source>Animate the timeline</source>
        <translation>Анимация шкалы времени</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/look_page.py"/>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/look_page.py"/>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/look_page.py"/>
        <source>Measured against the system’s own letters, which the program follows.</source>
        <translation>Относительно размера системного шрифта, которому следует программа.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/look_page.py"/>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>&amp;Case</source>
        <translation>&amp;Дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>&amp;Timeline</source>
        <translation>&amp;Шкала времени</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>About Casefile</source>
        <translation>О программе Casefile</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Across cases</source>
        <translation>По всем делам</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Animate the timeline</source>
        <translation>Анимация шкалы времени</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>As the system wishes</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Attach a folder…</source>
        <translation>Прикрепить папку…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Attach documents…</source>
        <translation>Прикрепить документы…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Casefile help</source>
        <translation>Справка Casefile</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Command palette…</source>
        <translation>Палитра команд…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Copy library now…</source>
        <translation>Сделать резервную копию…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Delete case</source>
        <translation>Удалить дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Edit case…</source>
        <translation>Изменить дело…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Export picture of timeline…</source>
        <translation>Экспорт рисунка шкалы времени…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>F&amp;acts</source>
        <translation>Ф&amp;акты</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Find in the document</source>
        <translation>Найти в документе</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Find next</source>
        <translation>Найти далее</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Find previous</source>
        <translation>Найти ранее</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>High contrast, dark</source>
        <translation>Высокая контрастность, тёмное</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>High contrast, light</source>
        <translation>Высокая контрастность, светлое</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>History…</source>
        <translation>История…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Import a case bundle…</source>
        <translation>Импортировать пакет дела…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Import a chronology…</source>
        <translation>Импортировать хронологию…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Keyboard shortcuts…</source>
        <translation>Сочетания клавиш…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Larger page</source>
        <translation>Увеличить страницу</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>New case…</source>
        <translation>Создать дело…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>New library…</source>
        <translation>Создать библиотеку…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Next pane</source>
        <translation>Следующая область</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Open again</source>
        <translation>Недавние библиотеки</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Open library…</source>
        <translation>Открыть библиотеку…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Page as wide as the reader</source>
        <translation>Страница по ширине</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>People and organisations</source>
        <translation>Лица и организации</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Preferences…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Previous pane</source>
        <translation>Предыдущая область</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Print document…</source>
        <translation>Печать документа…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Print summary…</source>
        <translation>Печать справки…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Provisions of law</source>
        <translation>Статьи законов</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Reader</source>
        <translation>Область чтения</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Relate to another case…</source>
        <translation>Связать с другим делом…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Search every case</source>
        <translation>Искать во всех делах</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Smaller page</source>
        <translation>Уменьшить страницу</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Timeline</source>
        <translation>Шкала времени</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Timeline as list</source>
        <translation>Шкала времени списком</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Timeline fills the window</source>
        <translation>Шкала времени на всё окно</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>Verify an export…</source>
        <translation>Проверить экспорт…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/bar.py"/>
        <source>What’s new</source>
        <translation>Что нового</translation>
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
        <translation>
            <numerusform>%Ln имя подходит нескольким участникам дела; оно остаётся в подробностях.</numerusform>
            <numerusform>%Ln имени подходят нескольким участникам дела; они остаются в подробностях.</numerusform>
            <numerusform>%Ln имён подходят нескольким участникам дела; они остаются в подробностях.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln дело</numerusform>
            <numerusform>%Ln дела</numerusform>
            <numerusform>%Ln дел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>%Ln charge(s)</source>
        <translation>
            <numerusform>%Ln обвинение</numerusform>
            <numerusform>%Ln обвинения</numerusform>
            <numerusform>%Ln обвинений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>%Ln citation(s)</source>
        <translation>
            <numerusform>%Ln ссылка</numerusform>
            <numerusform>%Ln ссылки</numerusform>
            <numerusform>%Ln ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>%Ln detail(s)</source>
        <translation>
            <numerusform>%Ln подробность</numerusform>
            <numerusform>%Ln подробности</numerusform>
            <numerusform>%Ln подробностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln документ</numerusform>
            <numerusform>%Ln документа</numerusform>
            <numerusform>%Ln документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln событие</numerusform>
            <numerusform>%Ln события</numerusform>
            <numerusform>%Ln событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>%Ln line(s) in which both directions of writing meet cannot be compared with the page; all others stand there in the words they were exported with.</source>
        <translation>
            <numerusform>%Ln строку, в которой встречаются оба направления письма, нельзя сверить со страницей; все остальные стоят там в том же виде, что при экспорте.</numerusform>
            <numerusform>%Ln строки, в которых встречаются оба направления письма, нельзя сверить со страницей; все остальные стоят там в том же виде, что при экспорте.</numerusform>
            <numerusform>%Ln строк, в которых встречаются оба направления письма, нельзя сверить со страницей; все остальные стоят там в том же виде, что при экспорте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>%Ln line(s) with letters written from the right could be compared by words and letters only, not in their order.</source>
        <translation>
            <numerusform>%Ln строка с письмом справа налево сверена только по словам и буквам, без их порядка.</numerusform>
            <numerusform>%Ln строки с письмом справа налево сверены только по словам и буквам, без их порядка.</numerusform>
            <numerusform>%Ln строк с письмом справа налево сверены только по словам и буквам, без их порядка.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln имя</numerusform>
            <numerusform>%Ln имени</numerusform>
            <numerusform>%Ln имён</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln заметка</numerusform>
            <numerusform>%Ln заметки</numerusform>
            <numerusform>%Ln заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>%Ln part(y|ies)</source>
        <translation>
            <numerusform>%Ln лицо или организация</numerusform>
            <numerusform>%Ln лица или организации</numerusform>
            <numerusform>%Ln лиц и организаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>%Ln provision(s)</source>
        <translation>
            <numerusform>%Ln статья закона</numerusform>
            <numerusform>%Ln статьи закона</numerusform>
            <numerusform>%Ln статей закона</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>%Ln quote(s) hold names that were replaced and cannot be compared.</source>
        <translation>
            <numerusform>%Ln цитату нельзя сверить: имена в ней заменены.</numerusform>
            <numerusform>%Ln цитаты нельзя сверить: имена в них заменены.</numerusform>
            <numerusform>%Ln цитат нельзя сверить: имена в них заменены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>%Ln quote(s) stand at another place of their source now.</source>
        <translation>
            <numerusform>%Ln цитата стоит теперь в другом месте источника.</numerusform>
            <numerusform>%Ln цитаты стоят теперь в другом месте источника.</numerusform>
            <numerusform>%Ln цитат стоят теперь в другом месте источника.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>%Ln role(s)</source>
        <translation>
            <numerusform>%Ln роль</numerusform>
            <numerusform>%Ln роли</numerusform>
            <numerusform>%Ln ролей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>%Ln statement(s) cannot be compared, because names are hidden in the file.</source>
        <translation>
            <numerusform>%Ln утверждение нельзя сверить: в файле скрыты имена.</numerusform>
            <numerusform>%Ln утверждения нельзя сверить: в файле скрыты имена.</numerusform>
            <numerusform>%Ln утверждений нельзя сверить: в файле скрыты имена.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>%Ln statement(s) quote what does not stand in their sources.</source>
        <translation>
            <numerusform>%Ln утверждение цитирует то, чего в источнике нет.</numerusform>
            <numerusform>%Ln утверждения цитируют то, чего в источниках нет.</numerusform>
            <numerusform>%Ln утверждений цитируют то, чего в источниках нет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>%Ln statement(s) rest on sources that are not in the library as they were cited.</source>
        <translation>
            <numerusform>%Ln утверждение опирается на источники, которых в библиотеке нет в том виде, в каком на них ссылались.</numerusform>
            <numerusform>%Ln утверждения опираются на источники, которых в библиотеке нет в том виде, в каком на них ссылались.</numerusform>
            <numerusform>%Ln утверждений опираются на источники, которых в библиотеке нет в том виде, в каком на них ссылались.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>%Ln timeline view(s)</source>
        <translation>
            <numerusform>%Ln вид шкалы времени</numerusform>
            <numerusform>%Ln вида шкалы времени</numerusform>
            <numerusform>%Ln видов шкалы времени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/chronology_plan.py"/>
        <source>%Ln without a date.</source>
        <translation>
            <numerusform>Без даты: %Ln.</numerusform>
            <numerusform>Без даты: %Ln.</numerusform>
            <numerusform>Без даты: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/export/tables/making.py"/>
        <source>%n (text is|texts are) cut after {most:,} characters: a cell holds no more. CSV has all of it.</source>
        <translation>
            <numerusform>%n текст обрезан после {most:,} знаков: больше ячейка не вмещает. В CSV он целиком.</numerusform>
            <numerusform>%n текста обрезаны после {most:,} знаков: больше ячейка не вмещает. В CSV они целиком.</numerusform>
            <numerusform>%n текстов обрезаны после {most:,} знаков: больше ячейка не вмещает. В CSV они целиком.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/intake/tasks.py"/>
        <source>%n of the files inside it could not be taken out.</source>
        <translation>
            <numerusform>%n вложенный файл не удалось извлечь.</numerusform>
            <numerusform>%n вложенных файла не удалось извлечь.</numerusform>
            <numerusform>%n вложенных файлов не удалось извлечь.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/importing.py"/>
        <source>%n of the passages quoted (does|do) not stand at (its|their) place in the text as it was read here, the first being “{quote}”.</source>
        <translation>
            <numerusform>%n процитированный отрывок не стоит на своём месте в тексте, как он прочитан здесь: «{quote}».</numerusform>
            <numerusform>%n процитированных отрывка не стоят на своём месте в тексте, как он прочитан здесь; первый из них: «{quote}».</numerusform>
            <numerusform>%n процитированных отрывков не стоят на своём месте в тексте, как он прочитан здесь; первый из них: «{quote}».</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/export/casebundle/making.py"/>
        <source>A case bundle always holds whole cases, so that another library can go on with them. Nothing was written. Leave out what chooses a part, or make a summary of that part.</source>
        <translation>В пакет всегда входят дела целиком, чтобы с ними можно было работать в другой библиотеке. Файл не создан. Уберите выбор части или составьте справку по этой части.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/casebundle/making.py"/>
        <source>A case bundle holds the documents themselves, in which every name can be read, so no name can be hidden in it. Nothing was written. Make a summary or a table instead, or call everybody by their name.</source>
        <translation>В пакет входят сами документы, где видны все имена, поэтому скрыть имена в нём нельзя. Файл не создан. Составьте вместо него справку или таблицу либо оставьте все имена.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/cases.py"/>
        <source>A case cannot be related to itself. Nothing was changed.</source>
        <translation>Дело нельзя связать с ним самим. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/cases.py"/>
        <source>A case needs a title. Nothing was changed.</source>
        <translation>У дела должно быть название. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_phrases.py"/>
        <source>A date of more than {longest} characters was not read.</source>
        <translation>Дата длиннее {longest} знаков не прочитана.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/volume.py"/>
        <source>A document could not be copied. Your case is unchanged and no file was written. Please report this.</source>
        <translation>Не удалось скопировать документ. Дело не изменено, файл не создан. Пожалуйста, сообщите об этом.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/documents.py"/>
        <source>A document needs a title. Nothing was changed.</source>
        <translation>У документа должно быть название. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>A name cannot be empty. Nothing was changed.</source>
        <translation>Имя не может быть пустым. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/names/safety.py"/>
        <source>A name that is to stay hidden could not be taken out of everything. Nothing was written and your case is unchanged. Please report this.</source>
        <translation>Имя, которое должно остаться скрытым, не удалось убрать отовсюду. Файл не создан, дело не изменено. Пожалуйста, сообщите об этом.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/picture/pictures.py"/>
        <source>A picture {pixels} pixels wide would be {tall} high, more than most programs can open. {nothing} Ask for fewer pixels, or for PDF or SVG.</source>
        <translation>Рисунок шириной {pixels} пикселей был бы высотой {tall}: большинство программ такой не откроет. {nothing} Задайте меньше пикселей или выберите PDF либо SVG.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/law.py"/>
        <source>A provision needs its article. Nothing was changed.</source>
        <translation>Укажите номер статьи. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/separated.py"/>
        <source>A quotation mark that is never closed makes one cell of all that follows.</source>
        <translation>Из-за незакрытой кавычки всё, что следует за ней, становится одной ячейкой.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>A template of the user’s own laid it out; %Ln line(s) cannot be found on its pages.</source>
        <translation>
            <numerusform>Файл свёрстан по собственному шаблону; %Ln строка не найдена на его страницах.</numerusform>
            <numerusform>Файл свёрстан по собственному шаблону; %Ln строки не найдены на его страницах.</numerusform>
            <numerusform>Файл свёрстан по собственному шаблону; %Ln строк не найдены на его страницах.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/actions/views.py"/>
        <source>A view needs a name. Nothing was changed.</source>
        <translation>У вида должно быть название. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/volumes.py"/>
        <source>A volume of this size has no room for a page beside the summary, the index and the cover. Your case is unchanged and no file was written. Allow larger volumes.</source>
        <translation>В томе такого размера кроме справки, указателя и обложки не помещается ни одной страницы. Дело не изменено, файл не создан. Увеличьте размер тома.</translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/involvements.py"/>
        <source>Accused</source>
        <translation>Обвиняемый</translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/involvements.py"/>
        <source>Accused {number}</source>
        <translation>Обвиняемый {number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/parties.py"/>
        <source>Add %n unnamed accused</source>
        <translation>
            <numerusform>Добавление %n обвиняемого без имени</numerusform>
            <numerusform>Добавление %n обвиняемых без имени</numerusform>
            <numerusform>Добавление %n обвиняемых без имени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/parties.py"/>
        <source>Add %n unnamed convicted</source>
        <translation>
            <numerusform>Добавление %n осуждённого без имени</numerusform>
            <numerusform>Добавление %n осуждённых без имени</numerusform>
            <numerusform>Добавление %n осуждённых без имени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/parties.py"/>
        <source>Add %n unnamed suspect(s)</source>
        <translation>
            <numerusform>Добавление %n подозреваемого без имени</numerusform>
            <numerusform>Добавление %n подозреваемых без имени</numerusform>
            <numerusform>Добавление %n подозреваемых без имени</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>Add an unnamed group</source>
        <translation>Добавление группы без названия</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>Add an unnamed {what}</source>
        <translation>Добавление без имени: {what}</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/other_dates.py"/>
        <source>Add another date</source>
        <translation>Добавление другой даты</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/other_dates.py"/>
        <source>Add another date for “{title}”</source>
        <translation>Добавление другой даты: «{title}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>Add the name “{text}”</source>
        <translation>Добавление имени «{text}»</translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/involvements.py"/>
        <source>Agency</source>
        <translation>Ведомство</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/parties.py"/>
        <source>All %n member(s) of the group are there already. Nothing was changed: correct first how many it has.</source>
        <translation>
            <numerusform>%n участник группы уже указан. Ничего не изменено: сначала исправьте число участников.</numerusform>
            <numerusform>Все %n участника группы уже указаны. Ничего не изменено: сначала исправьте число участников.</numerusform>
            <numerusform>Все %n участников группы уже указаны. Ничего не изменено: сначала исправьте число участников.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/actions/events.py"/>
        <source>An end needs a beginning: say when it began. Nothing was changed.</source>
        <translation>Окончания без начала не бывает: укажите, когда событие началось. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/events.py"/>
        <source>An event needs a title. Nothing was changed.</source>
        <translation>У события должно быть название. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Arrangement</source>
        <translation>Расположение</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <location filename="../../casefile/export/timeline_table.py"/>
        <location filename="../../casefile/store/reads/law.py"/>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>Art. {article}</source>
        <translation>Ст. {article}</translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/law.py"/>
        <source>Art. {article} ({where})</source>
        <translation>Ст. {article} ({where})</translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/law.py"/>
        <location filename="../../casefile/ui/dialogs/charge_dialog.py"/>
        <source>Art. {article}, {law}</source>
        <translation>Ст. {article}, {law}</translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/law.py"/>
        <source>Art. {article}, {law} ({where})</source>
        <translation>Ст. {article}, {law} ({where})</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/refusal.py"/>
        <source>Ask whoever made it for a new copy.</source>
        <translation>Попросите новую копию у того, кто его создал.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/documents.py"/>
        <source>Attach</source>
        <translation>Прикрепление</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/attaching.py"/>
        <location filename="../../casefile/actions/documents.py"/>
        <source>Attach “{title}”</source>
        <translation>Прикрепление документа «{title}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/attaching.py"/>
        <source>Attach “{title}” and others</source>
        <translation>Прикрепление документа «{title}» и других</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/documents.py"/>
        <source>Attach “{title}” to “{case}”</source>
        <translation>Прикрепление документа «{title}» к делу «{case}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Attached at</source>
        <translation>Прикреплено</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Attribution</source>
        <translation>Кто сообщает</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <location filename="../../casefile/export/calendar/making.py"/>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Came in</source>
        <translation>Пришло в составе</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <location filename="../../casefile/places.py"/>
        <source>Casefile cannot find its own resources folder (fonts, templates, the sample case). Nothing of yours is touched. Install the program again.</source>
        <translation>Casefile не находит собственную папку ресурсов (шрифты, шаблоны, пример дела). Ваши данные не затронуты. Установите программу заново.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>Casefile reads PDF, HTML, MHTML, mail (EML), Word (DOCX), text and images.</source>
        <translation>Casefile читает PDF, HTML, MHTML, письма (EML), Word (DOCX), текст и изображения.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>Casefile takes in only bundles that Casefile made.</source>
        <translation>Casefile принимает только пакеты, созданные в Casefile.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <location filename="../../casefile/actions/together.py"/>
        <source>Change a group's members</source>
        <translation>Изменение состава группы</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>Change a name to “{text}”</source>
        <translation>Изменение имени на «{text}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/events.py"/>
        <source>Change dates</source>
        <translation>Изменение дат</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/events.py"/>
        <source>Change dates of “{title}”</source>
        <translation>Изменение дат: «{title}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <location filename="../../casefile/actions/law.py"/>
        <source>Charge</source>
        <translation>Обвинение</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/law.py"/>
        <source>Charge: acquitted</source>
        <translation>Обвинение: оправдан</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/law.py"/>
        <source>Charge: alleged</source>
        <translation>Обвинение: вменяется по сообщениям</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/law.py"/>
        <source>Charge: amended</source>
        <translation>Обвинение: изменено</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/law.py"/>
        <source>Charge: charged</source>
        <translation>Обвинение: предъявлено</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/law.py"/>
        <source>Charge: convicted</source>
        <translation>Обвинение: осуждён</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/law.py"/>
        <source>Charge: dropped</source>
        <translation>Обвинение: снято</translation>
    </message>
    <message>
        <location filename="../../casefile/export/tables/charges.py"/>
        <source>Charges</source>
        <translation>Обвинения</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing.py"/>
        <source>Check where it is, then import it again.</source>
        <translation>Проверьте, где он находится, и повторите импорт.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing.py"/>
        <source>Checking the bundle</source>
        <translation>Проверка пакета</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing.py"/>
        <source>Checking the documents’ bytes</source>
        <translation>Проверка содержимого документов</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/separated.py"/>
        <source>Choose another encoding. {save_as}</source>
        <translation>Выберите другую кодировку. {save_as}</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>Choose the name to show</source>
        <translation>Выбор основного имени</translation>
    </message>
    <message>
        <location filename="../../casefile/export/tables/chronology.py"/>
        <source>Chronology</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Citation</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Citation of its own date</source>
        <translation>Ссылка для своей даты</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>Cite a passage</source>
        <translation>Ссылка на отрывок</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/other_dates.py"/>
        <source>Cite for another date</source>
        <translation>Ссылка для другой даты</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/other_dates.py"/>
        <source>Cite for another date of “{title}”</source>
        <translation>Ссылка для другой даты: «{title}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Cite for {what}</source>
        <translation>Новая ссылка: {what}</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/chronology_mapping.py"/>
        <source>Column {number}</source>
        <translation>Столбец {number}</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing.py"/>
        <source>Comparing it with your library</source>
        <translation>Сравнение с вашей библиотекой</translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/involvements.py"/>
        <source>Convicted</source>
        <translation>Осуждённый</translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/involvements.py"/>
        <source>Convicted {number}</source>
        <translation>Осуждённый {number}</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing.py"/>
        <source>Copy it to this disk first.</source>
        <translation>Сначала скопируйте его на этот диск.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Count</source>
        <translation>Число участников</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/involvements.py"/>
        <source>Court</source>
        <translation>Суд</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Created at</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Custody</source>
        <translation>Содержание под стражей</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/events.py"/>
        <source>Delete %n event(s)</source>
        <translation>
            <numerusform>Удаление %n события</numerusform>
            <numerusform>Удаление %n событий</numerusform>
            <numerusform>Удаление %n событий</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/actions/other_dates.py"/>
        <source>Delete another date</source>
        <translation>Удаление другой даты</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/other_dates.py"/>
        <source>Delete another date of “{title}”</source>
        <translation>Удаление другой даты: «{title}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/cases.py"/>
        <source>Delete case</source>
        <translation>Удаление дела</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/cases.py"/>
        <source>Delete case “{title}”</source>
        <translation>Удаление дела «{title}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/events.py"/>
        <source>Delete event “{title}”</source>
        <translation>Удаление события «{title}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/events.py"/>
        <source>Delete events</source>
        <translation>Удаление событий</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/notes.py"/>
        <source>Delete note</source>
        <translation>Удаление заметки</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/notes.py"/>
        <source>Delete note “{text}”</source>
        <translation>Удаление заметки «{text}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/views.py"/>
        <source>Delete view</source>
        <translation>Удаление вида</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/views.py"/>
        <source>Delete view “{name}”</source>
        <translation>Удаление вида «{name}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>Divide it and import the parts.</source>
        <translation>Разделите файл и импортируйте его по частям.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Document on a case</source>
        <translation>Документ в деле</translation>
    </message>
    <message>
        <location filename="../../casefile/export/tables/documents.py"/>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing.py"/>
        <location filename="../../casefile/export/casebundle/making.py"/>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <location filename="../../casefile/export/summary/thumbnails.py"/>
        <source>Drawing the places of passages</source>
        <translation>Отрисовка мест отрывков</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/law.py"/>
        <source>Edit Art. {article}</source>
        <translation>Изменение ст. {article}</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>Edit a citation</source>
        <translation>Изменение ссылки</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>Edit a party</source>
        <translation>Изменение сведений об участнике</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/other_dates.py"/>
        <source>Edit another date</source>
        <translation>Изменение другой даты</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/other_dates.py"/>
        <source>Edit another date for “{title}”</source>
        <translation>Изменение другой даты: «{title}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/cases.py"/>
        <source>Edit case</source>
        <translation>Изменение дела</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/cases.py"/>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>Edit case “{title}”</source>
        <translation>Изменение дела «{title}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/documents.py"/>
        <source>Edit document “{title}”</source>
        <translation>Изменение сведений о документе «{title}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/events.py"/>
        <location filename="../../casefile/ui/dialogs/event_dialog.py"/>
        <source>Edit event “{title}”</source>
        <translation>Изменение события «{title}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/notes.py"/>
        <source>Edit note “{text}”</source>
        <translation>Изменение заметки «{text}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <location filename="../../casefile/ui/dialogs/edit_party_dialog.py"/>
        <source>Edit {what}</source>
        <translation>Изменение: {what}</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <location filename="../../casefile/export/entities/making.py"/>
        <source>Entities</source>
        <translation>Сущности</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>Every quote that can be compared stands in its source.</source>
        <translation>Все цитаты, которые можно сверить, есть в своих источниках.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>Every statement stands on the page in the words it was exported with.</source>
        <translation>Все утверждения стоят на страницах в том же виде, что при экспорте.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/binding.py"/>
        <source>Exhibit {number} (“{title}”) could not be included: {why}. A sheet in its place says so.</source>
        <translation>Приложение {number} («{title}») не удалось включить: {why}. Об этом сказано на листе вместо него.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/binding.py"/>
        <source>Exhibit {number} of {many}</source>
        <translation>Приложение {number} из {many}</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <source>Export it once more from where it was made.</source>
        <translation>Экспортируйте его ещё раз там, где он создан.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_calendar.py"/>
        <source>Friday</source>
        <translation>пятница</translation>
    </message>
    <message>
        <location filename="../../casefile/export/casebundle/making.py"/>
        <source>Gathering what the case is made of</source>
        <translation>Сбор содержимого дела</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <location filename="../../casefile/model/groups.py"/>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <location filename="../../casefile/model/groups.py"/>
        <source>Group of {members}</source>
        <translation>Группа, {members} чел.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/importing_chronology.py"/>
        <source>Import %n event(s)</source>
        <translation>
            <numerusform>Импорт %n события</numerusform>
            <numerusform>Импорт %n событий</numerusform>
            <numerusform>Импорт %n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/importing_chronology.py"/>
        <source>Import %n event(s) into “{case}”</source>
        <translation>
            <numerusform>Импорт %n события в дело «{case}»</numerusform>
            <numerusform>Импорт %n событий в дело «{case}»</numerusform>
            <numerusform>Импорт %n событий в дело «{case}»</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing_entities.py"/>
        <source>Import entities</source>
        <translation>Импорт сущностей</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing_entities.py"/>
        <source>Import entities into “{title}”</source>
        <translation>Импорт сущностей в дело «{title}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_originals.py"/>
        <source>Import it again.</source>
        <translation>Импортируйте его ещё раз.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>Import its parts.</source>
        <translation>Импортируйте его по частям.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing.py"/>
        <location filename="../../casefile/actions/importing_chronology.py"/>
        <source>Import “{title}”</source>
        <translation>Импорт «{title}»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/importing.py"/>
        <source>Import “{title}” and %n more</source>
        <translation>
            <numerusform>Импорт «{title}» и ещё %n дела</numerusform>
            <numerusform>Импорт «{title}» и ещё %n дел</numerusform>
            <numerusform>Импорт «{title}» и ещё %n дел</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/involvements.py"/>
        <source>Investigator</source>
        <translation>Следствие</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/entities_planning.py"/>
        <source>It belongs to none of the cases in the file.</source>
        <translation>Не относится ни к одному делу из файла.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/verifying.py"/>
        <source>It carries %Ln statement(s) as data.</source>
        <translation>
            <numerusform>В нём %Ln утверждение в виде данных.</numerusform>
            <numerusform>В нём %Ln утверждения в виде данных.</numerusform>
            <numerusform>В нём %Ln утверждений в виде данных.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/actions/verifying.py"/>
        <source>It carries no statements: a picture, or a further volume of exhibits.</source>
        <translation>Утверждений в нём нет: это рисунок или очередной том приложений.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/attaching.py"/>
        <source>It changed while it was being attached; attach it again.</source>
        <translation>Файл изменился во время прикрепления; прикрепите его ещё раз.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/chronology_rows.py"/>
        <location filename="../../casefile/actions/entities_understood.py"/>
        <source>It does not say what happened.</source>
        <translation>Не сказано, что произошло.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/entities_planning.py"/>
        <source>It has no name.</source>
        <translation>Нет имени.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/entities_planning.py"/>
        <source>It has no part in any case.</source>
        <translation>Не участвует ни в одном деле.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/entities_planning.py"/>
        <source>It names no case of the file.</source>
        <translation>Не указано дело из этого файла.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/entities_planning.py"/>
        <source>It names no party of the file.</source>
        <translation>Не указано лицо или организация из этого файла.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>It rests on other citations now.</source>
        <translation>Теперь оно опирается на другие ссылки.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>It says {old}, which the library no longer does.</source>
        <translation>В нём сказано {old}, а в библиотеке этого больше нет.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>It says {old}; the library says {new}.</source>
        <translation>В нём сказано {old}; в библиотеке — {new}.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/verifying.py"/>
        <source>It was not made by Casefile, or carries neither statements nor a seal.</source>
        <translation>Файл создан не в Casefile или в нём нет ни утверждений, ни контрольной печати.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>Its citation {number} is not in the list of sources as it was: {quotes} does not stand there.</source>
        <translation>Ссылки {number} в списке источников нет в прежнем виде: там нет слов {quotes}.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>Its citation {number} quotes {quotes}, which does not stand in “{title}”.</source>
        <translation>По ссылке {number} цитируется {quotes}, но в документе «{title}» этого нет.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>Its source {number} (“{title}”) is not in this library.</source>
        <translation>Источника {number} («{title}») в этой библиотеке нет.</translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/involvements.py"/>
        <source>Judge</source>
        <translation>Судья</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Jurisdiction</source>
        <translation>Юрисдикция</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Law</source>
        <translation>Закон</translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/involvements.py"/>
        <source>Lawyer</source>
        <translation>Адвокат</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Longest term, years</source>
        <translation>Наибольший срок, лет</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing.py"/>
        <source>Make room, then import it again.</source>
        <translation>Освободите место и повторите импорт.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Media type</source>
        <translation>Тип содержимого</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_calendar.py"/>
        <source>Monday</source>
        <translation>понедельник</translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/cases.py"/>
        <source>More than one case begins with “{beginning}”: {listed}. Type more of it.</source>
        <translation>С «{beginning}» начинается несколько дел: {listed}. Введите название полнее.</translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/documents.py"/>
        <source>More than one document of this case is called “{name}”.</source>
        <translation>В этом деле несколько документов с названием «{name}».</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/events.py"/>
        <source>Move beginning of “{title}” to {date}</source>
        <translation>Перенос начала: «{title}», {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/events.py"/>
        <source>Move end of “{title}” to {date}</source>
        <translation>Перенос окончания: «{title}», {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/events.py"/>
        <source>Move event</source>
        <translation>Перенос события</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/events.py"/>
        <source>Move event “{title}” to “{case}”</source>
        <translation>Перенос события «{title}» в дело «{case}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/events.py"/>
        <source>Move “{title}” to {date}</source>
        <translation>Перенос: «{title}», {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/cases.py"/>
        <location filename="../../casefile/ui/dialogs/case_dialog.py"/>
        <source>New case “{title}”</source>
        <translation>Создание дела «{title}»</translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/cases.py"/>
        <source>No case here is called “{name}”.</source>
        <translation>Дела «{name}» здесь нет.</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_phrases.py"/>
        <source>No date was written.</source>
        <translation>Дата не указана.</translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/documents.py"/>
        <source>No document of this case is called “{name}”.</source>
        <translation>В этом деле нет документа «{name}».</translation>
    </message>
    <message>
        <location filename="../../casefile/export/picture/pictures.py"/>
        <source>No event here has a date, so there is nothing to draw. {nothing}</source>
        <translation>Ни у одного события здесь нет даты, поэтому рисовать нечего. {nothing}</translation>
    </message>
    <message>
        <location filename="../../casefile/export/typesetting.py"/>
        <source>No font here can draw {letters}: they stand there as their numbers.</source>
        <translation>Ни в одном шрифте здесь нет знаков {letters}: вместо них стоят их номера.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/verifying.py"/>
        <source>No library was given: sources, quotes and facts were not compared with any.</source>
        <translation>Библиотека не указана: источники, цитаты и факты не сверялись.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/on_paper.py"/>
        <source>No text was read from “{title}”, so there is nothing to print. The document itself is kept as it is.</source>
        <translation>Из документа «{title}» не прочитано никакого текста, печатать нечего. Сам документ сохранён как есть.</translation>
    </message>
    <message>
        <location filename="../../casefile/timeline/typed_range.py"/>
        <source>No time was written.</source>
        <translation>Время не указано.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/calendar/making.py"/>
        <source>Not in the calendar, because no source says until when or on which day: {events} and {more} more.</source>
        <translation>Не вошли в календарь, так как источники не называют срока или дня: {events} и ещё {more}.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/calendar/making.py"/>
        <source>Not in the calendar, because no source says until when or on which day: {events}.</source>
        <translation>Не вошли в календарь, так как источники не называют срока или дня: {events}.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/notes.py"/>
        <source>Note “{text}”</source>
        <translation>Добавление заметки «{text}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/exporting.py"/>
        <source>Nothing had to be replaced: no text names those who are hidden.</source>
        <translation>Заменять ничего не пришлось: скрытые имена нигде в тексте не названы.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/picture/pictures.py"/>
        <source>Nothing is dated {between}, so there is nothing to draw. {nothing}</source>
        <translation>Событий нет: {between}. Рисовать нечего. {nothing}</translation>
    </message>
    <message>
        <location filename="../../casefile/export/summary/making.py"/>
        <source>Nothing of what was chosen is in the case any more. Your case is unchanged and no file was written. Choose again, or export the whole case.</source>
        <translation>Ничего из выбранного в деле больше нет. Дело не изменено, файл не создан. Выберите заново или экспортируйте дело целиком.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/own_files.py"/>
        <source>Nothing was written.</source>
        <translation>Файл не создан.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/chronology_sources.py"/>
        <source>Of %Ln row(s) the quote is not in the document named; that stays in the details.</source>
        <translation>
            <numerusform>У %Ln строки цитаты нет в названном документе; это остаётся в подробностях.</numerusform>
            <numerusform>У %Ln строк цитаты нет в названном документе; это остаётся в подробностях.</numerusform>
            <numerusform>У %Ln строк цитаты нет в названном документе; это остаётся в подробностях.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/chronology_sources.py"/>
        <source>Of %Ln row(s) the quote names no document of the case; that stays in the details.</source>
        <translation>
            <numerusform>У %Ln строки цитата без документа из этого дела; это остаётся в подробностях.</numerusform>
            <numerusform>У %Ln строк цитата без документа из этого дела; это остаётся в подробностях.</numerusform>
            <numerusform>У %Ln строк цитата без документа из этого дела; это остаётся в подробностях.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/chronology_sources.py"/>
        <source>Of %Ln row(s) the source is here, but no words of it are quoted; that stays in the details.</source>
        <translation>
            <numerusform>У %Ln строки источник есть, но слова из него не процитированы; это остаётся в подробностях.</numerusform>
            <numerusform>У %Ln строк источник есть, но слова из него не процитированы; это остаётся в подробностях.</numerusform>
            <numerusform>У %Ln строк источник есть, но слова из него не процитированы; это остаётся в подробностях.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/chronology_sources.py"/>
        <source>Of %Ln row(s) the source is no document of the case; that stays in the details.</source>
        <translation>
            <numerusform>У %Ln строки источник — не документ этого дела; это остаётся в подробностях.</numerusform>
            <numerusform>У %Ln строк источник — не документ этого дела; это остаётся в подробностях.</numerusform>
            <numerusform>У %Ln строк источник — не документ этого дела; это остаётся в подробностях.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/entities_planning.py"/>
        <source>Of %Ln the file does not say whether (it is a person or an organisation; it comes as an organisation|they are persons or organisations; they come as organisations).</source>
        <translation>
            <numerusform>Об %Ln участнике в файле не сказано, лицо это или организация; он добавляется как организация.</numerusform>
            <numerusform>О %Ln участниках в файле не сказано, лица это или организации; они добавляются как организации.</numerusform>
            <numerusform>О %Ln участниках в файле не сказано, лица это или организации; они добавляются как организации.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/binding.py"/>
        <source>Of exhibit {number} (“{title}”) these pages are not shown: {pages} and {more} more. A sheet in the place of each says so.</source>
        <translation>В приложении {number} («{title}») не показаны страницы: {pages} и ещё {more}. Об этом сказано на листе вместо каждой.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/binding.py"/>
        <source>Of exhibit {number} (“{title}”) these pages are not shown: {pages}. A sheet in the place of each says so.</source>
        <translation>В приложении {number} («{title}») не показаны страницы: {pages}. Об этом сказано на листе вместо каждой.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>Only a group can have members. Nothing was changed.</source>
        <translation>Участники могут быть только у группы. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/law.py"/>
        <source>Only a suspect of this case can be charged. Nothing was added.</source>
        <translation>Обвинение можно добавить только подозреваемому в этом деле. Ничего не добавлено.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/events.py"/>
        <source>Only custody can be sought, ordered or served. Nothing was changed.</source>
        <translation>Запрошено, избрано или отбыто может быть только содержание под стражей. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/summary/thumbnails.py"/>
        <source>Only the first {most} passages have a picture of their place.</source>
        <translation>Изображение места есть только у первых отрывков; их число: {most}.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>Open it where it was made and save it as XLSX or as CSV in UTF-8.</source>
        <translation>Откройте его там, где он создан, и сохраните как XLSX или CSV в UTF-8.</translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/involvements.py"/>
        <source>Other</source>
        <translation>Иное</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Other date</source>
        <translation>Другая дата</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Outlet</source>
        <translation>Издание</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <location filename="../../casefile/store/pages.py"/>
        <source>Page {number} of this document has not been read.</source>
        <translation>Страница {number} этого документа не прочитана.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/assembly.py"/>
        <source>Page {page} could not be read.</source>
        <translation>Страницу {page} не удалось прочитать.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/assembly.py"/>
        <source>Page {page} could not be read: {why}.</source>
        <translation>Страницу {page} не удалось прочитать: {why}.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/assembly.py"/>
        <source>Pages {pages} and {more} more could not be read.</source>
        <translation>Не удалось прочитать страницы {pages} и ещё {more}.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/assembly.py"/>
        <source>Pages {pages} and {more} more could not be read: {why}.</source>
        <translation>Не удалось прочитать страницы {pages} и ещё {more}: {why}.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/assembly.py"/>
        <source>Pages {pages} could not be read.</source>
        <translation>Не удалось прочитать страницы {pages}.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/assembly.py"/>
        <source>Pages {pages} could not be read: {why}.</source>
        <translation>Не удалось прочитать страницы {pages}: {why}.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/cases.py"/>
        <source>Part two related cases</source>
        <translation>Удаление связи двух дел</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Participant</source>
        <translation>Участник события</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Party</source>
        <translation>Лицо или организация</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Passage</source>
        <translation>Отрывок</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Penalty</source>
        <translation>Наказание</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Position</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/other_dates.py"/>
        <source>Prefer another date</source>
        <translation>Выбор другой даты главной</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/other_dates.py"/>
        <source>Prefer {date} for “{title}”</source>
        <translation>Выбор главной даты: «{title}», {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Prefix</source>
        <translation>Текст перед отрывком</translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/involvements.py"/>
        <source>Prosecutor</source>
        <translation>Прокурор</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Provision</source>
        <translation>Статья закона</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/verifying.py"/>
        <source>Reading the file</source>
        <translation>Чтение файла</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/verifying.py"/>
        <source>Reading the pages</source>
        <translation>Чтение страниц</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing.py"/>
        <source>Reading “{title}”</source>
        <translation>Чтение «{title}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Reference</source>
        <translation>Номер дела</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/related_dialog.py"/>
        <source>Relate to new case “{title}”</source>
        <translation>Создание связанного дела «{title}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/cases.py"/>
        <source>Relate two cases</source>
        <translation>Связывание двух дел</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Related case</source>
        <translation>Связанное дело</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Relation</source>
        <translation>Связь</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Relation of cases</source>
        <translation>Связь дел</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/law.py"/>
        <source>Remove Art. {article}</source>
        <translation>Удаление ст. {article}</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/law.py"/>
        <source>Remove a charge</source>
        <translation>Удаление обвинения</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/law.py"/>
        <source>Remove a charge's status</source>
        <translation>Удаление статуса обвинения</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>Remove a citation</source>
        <translation>Удаление ссылки</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>Remove a name</source>
        <translation>Удаление имени</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>Remove a party</source>
        <translation>Удаление участника</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/law.py"/>
        <source>Remove a provision</source>
        <translation>Удаление статьи закона</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/documents.py"/>
        <source>Remove document</source>
        <translation>Удаление документа</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/documents.py"/>
        <source>Remove document “{title}”</source>
        <translation>Удаление документа «{title}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/documents.py"/>
        <source>Remove document “{title}” and others</source>
        <translation>Удаление документа «{title}» и других</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>Remove the name “{text}”</source>
        <translation>Удаление имени «{text}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>Remove {what}</source>
        <translation>Удаление: {what}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/facts/changing.py"/>
        <source>Remove {what} from the case</source>
        <translation>Удаление из дела: {what}</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/views.py"/>
        <source>Rename view to “{name}”</source>
        <translation>Переименование вида: «{name}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/views.py"/>
        <source>Rename view “{old}” to “{new}”</source>
        <translation>Переименование вида «{old}» в «{new}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_fields.py"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_calendar.py"/>
        <source>Saturday</source>
        <translation>суббота</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/views.py"/>
        <source>Save view “{name}”</source>
        <translation>Сохранение вида «{name}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/entities_planning.py"/>
        <source>Say into which of your cases it goes.</source>
        <translation>Укажите, в какое из ваших дел его добавить.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/law.py"/>
        <source>Say which article of which law. Nothing was added.</source>
        <translation>Укажите статью и закон. Ничего не добавлено.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing_chronology.py"/>
        <source>Say which column holds the title.</source>
        <translation>Укажите, в каком столбце название.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>Say who it is: only suspects may be without a name. Nothing was added.</source>
        <translation>Укажите имя: без имени могут быть только подозреваемые. Ничего не добавлено.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>Show as “{text}”</source>
        <translation>Выбор основного имени «{text}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/export/summary/thumbnails.py"/>
        <source>Some passages have no picture, because they could not be drawn: {documents} and %n other document(s).</source>
        <translation>
            <numerusform>У некоторых отрывков нет изображения: их не удалось нарисовать. Документы: {documents} и ещё %n.</numerusform>
            <numerusform>У некоторых отрывков нет изображения: их не удалось нарисовать. Документы: {documents} и ещё %n.</numerusform>
            <numerusform>У некоторых отрывков нет изображения: их не удалось нарисовать. Документы: {documents} и ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/export/summary/thumbnails.py"/>
        <source>Some passages have no picture, because they could not be drawn: {documents}.</source>
        <translation>У некоторых отрывков нет изображения: их не удалось нарисовать. Документы: {documents}.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Stance</source>
        <translation>Отношение к факту</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Standing</source>
        <translation>Статус сведений</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/report.py"/>
        <source>Statement {number} ({kind} “{words}”)</source>
        <translation>Утверждение {number} ({kind} «{words}»)</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Status of charge</source>
        <translation>Статус обвинения</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Suffix</source>
        <translation>Текст после отрывка</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_calendar.py"/>
        <source>Sunday</source>
        <translation>воскресенье</translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/involvements.py"/>
        <source>Suspect</source>
        <translation>Подозреваемый</translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/involvements.py"/>
        <source>Suspect {number}</source>
        <translation>Подозреваемый {number}</translation>
    </message>
    <message>
        <location filename="../../casefile/export/tables/suspects.py"/>
        <source>Suspects</source>
        <translation>Подозреваемые</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Synopsis</source>
        <translation>Суть дела</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/law.py"/>
        <source>Tag charge “Art. {law}”</source>
        <translation>Добавление обвинения «ст. {law}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/sample.py"/>
        <source>Tag charge “{law}”</source>
        <translation>Добавление обвинения «{law}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/events.py"/>
        <source>Tag event “{title}”</source>
        <translation>Добавление события «{title}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>Tag {what} “{name}”</source>
        <translation>Добавление: {what} «{name}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/other_dates.py"/>
        <source>That is the date the event has already. Nothing was changed.</source>
        <translation>Эта дата у события уже стоит. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/tasks.py"/>
        <source>That password does not open the file.</source>
        <translation>Этот пароль не открывает файл.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/workshop.py"/>
        <source>The bundle could not be put together: {why}. Your case is unchanged and no file was written. Close other programs and try again; if it stays so, please report it.</source>
        <translation>Не удалось собрать комплект приложений: {why}. Дело не изменено, файл не создан. Закройте другие программы и повторите; если не поможет, сообщите об этом.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/casebundle/making.py"/>
        <source>The bundle holds passwords of documents: whoever has the file can read them.</source>
        <translation>В пакете есть пароли документов: их может прочитать любой, у кого есть этот файл.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/volume.py"/>
        <source>The bundle would be larger than a PDF may be. Your case is unchanged and no file was written. Set a limit to the size of a volume.</source>
        <translation>Комплект превысил бы допустимый размер PDF. Дело не изменено, файл не создан. Ограничьте размер тома.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/casebundle/making.py"/>
        <source>The bytes of a document in your library are not what they were when it was attached. No bundle was written and nothing was changed. “casefile check” says what else is damaged.</source>
        <translation>Содержимое одного из документов в вашей библиотеке не то, что было при прикреплении. Пакет не создан, ничего не изменено. Команда «casefile check» покажет, что ещё повреждено.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>The bytes of its source {number} (“{title}”) are not those that were cited: their SHA-256 is {digest} and should be {sha256}.</source>
        <translation>Содержимое источника {number} («{title}») не то, на которое ссылались: его SHA-256 — {digest}, а должна быть {sha256}.</translation>
    </message>
    <message>
        <location filename="../../casefile/store/contents.py"/>
        <source>The bytes of this document are not in the library.</source>
        <translation>Содержимого этого документа в библиотеке нет.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/casebundle/making.py"/>
        <source>The bytes of “{title}” in your library are not what they were when it was attached. No bundle was written and nothing was changed. “casefile check” says what else is damaged.</source>
        <translation>Содержимое документа «{title}» в вашей библиотеке не то, что было при прикреплении. Пакет не создан, ничего не изменено. Команда «casefile check» покажет, что ещё повреждено.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>The case is not in this library.</source>
        <translation>Этого дела в библиотеке нет.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/binding.py"/>
        <source>The documents are left out, because names that are hidden stand in them: the file holds the summary and the index.</source>
        <translation>Документы не включены, так как в них есть скрытые имена: в файле только справка и указатель.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/verifying.py"/>
        <source>The facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>The file cannot be opened: {why}.</source>
        <translation>Не удаётся открыть файл: {why}.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/assembly.py"/>
        <source>The file cannot be read: {why}.</source>
        <translation>Не удаётся прочитать файл: {why}.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/assembly.py"/>
        <source>The file changed while it was being read; attach it again.</source>
        <translation>Файл изменился во время чтения; прикрепите его ещё раз.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/verifying.py"/>
        <source>The file has no seal any more: another program wrote it anew.</source>
        <translation>Контрольной печати в файле больше нет: его перезаписала другая программа.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/chronology_plan.py"/>
        <source>The file has rows of several cases ({cases}); all come into this one.</source>
        <translation>В файле строки нескольких дел ({cases}); все они попадут в это дело.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/format.py"/>
        <source>The file inside it is not one of Casefile’s lists of statements.</source>
        <translation>Вложенный файл — не перечень утверждений Casefile.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/tasks.py"/>
        <source>The file is kept, but no page of it could be read: {why}.</source>
        <translation>Файл сохранён, но ни одной его страницы прочитать не удалось: {why}.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/tasks.py"/>
        <source>The file is kept, but {why}.</source>
        <translation>Файл сохранён, но есть неполадка: {why}.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/tasks.py"/>
        <source>The file is protected; Casefile needs its password to read it.</source>
        <translation>Файл защищён; чтобы прочитать его, нужен пароль.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/troubles.py"/>
        <source>The file is protected; Casefile needs its password to show it.</source>
        <translation>Файл защищён; чтобы показать его, нужен пароль.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/verifying.py"/>
        <source>The file is unchanged since it was exported. (The seal shows changes made by accident or without care; it is no signature: who means to deceive can seal a file again.)</source>
        <translation>Файл не изменялся после экспорта. (Контрольная печать выдаёт случайные и небрежные изменения; это не подпись: тот, кто хочет обмануть, может поставить её заново.)</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/verifying.py"/>
        <source>The file was changed since it was exported.</source>
        <translation>Файл изменён после экспорта.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>The file was made with {old} and this is {new}: some wordings may differ for that alone.</source>
        <translation>Файл создан в {old}, а это {new}: некоторые формулировки могут отличаться только поэтому.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>The file's content is of no known kind.</source>
        <translation>Содержимое файла неизвестного вида.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/tasks.py"/>
        <source>The file's end is missing; what is there was read.</source>
        <translation>Конца файла нет; прочитано то, что есть.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/tasks.py"/>
        <source>The file's index is broken; what could be found was read.</source>
        <translation>Указатель файла повреждён; прочитано то, что удалось найти.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/exporting.py"/>
        <source>The file’s own name says “{told}”, which is to stay hidden in it. Nothing was written. Call it something else, such as “{name}”.</source>
        <translation>В имени файла есть «{told}», а это должно быть скрыто. Файл не создан. Назовите его иначе, например «{name}».</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>The library no longer says %Ln statement(s) as exported.</source>
        <translation>
            <numerusform>%Ln утверждения в библиотеке больше нет в том виде, в каком оно экспортировано.</numerusform>
            <numerusform>%Ln утверждений в библиотеке больше нет в том виде, в каком они экспортированы.</numerusform>
            <numerusform>%Ln утверждений в библиотеке больше нет в том виде, в каком они экспортированы.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>The library no longer says it.</source>
        <translation>В библиотеке этого больше нет.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>The library says %Ln statement(s) more since.</source>
        <translation>
            <numerusform>С тех пор в библиотеке появилось %Ln утверждение.</numerusform>
            <numerusform>С тех пор в библиотеке появилось %Ln утверждения.</numerusform>
            <numerusform>С тех пор в библиотеке появилось %Ln утверждений.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>The library says the same in another order.</source>
        <translation>В библиотеке сказано то же, но в другом порядке.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>The library says what the file says.</source>
        <translation>В библиотеке сказано то же, что в файле.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>The library says {new} as well.</source>
        <translation>В библиотеке сказано ещё и {new}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>The library’s bytes of %Ln source(s) are those that were cited, by SHA-256.</source>
        <translation>
            <numerusform>Содержимое %Ln источника в библиотеке то же, на которое ссылались (SHA-256 совпадает).</numerusform>
            <numerusform>Содержимое %Ln источников в библиотеке то же, на которое ссылались (SHA-256 совпадает).</numerusform>
            <numerusform>Содержимое %Ln источников в библиотеке то же, на которое ссылались (SHA-256 совпадает).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/export/typesetting.py"/>
        <source>The logo cannot be drawn: {failure}. Your case is unchanged and no file was written. Save the picture anew as PNG, JPEG or SVG, or leave the logo out.</source>
        <translation>Не удаётся нарисовать логотип: {failure}. Дело не изменено, файл не создан. Сохраните его заново как PNG, JPEG или SVG или обойдитесь без логотипа.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/own_files.py"/>
        <source>The logo “{name}” has {wide} × {high} pixels, too many for a logo. {nothing} Save it smaller; 1,000 pixels are plenty.</source>
        <translation>В логотипе «{name}» {wide} × {high} пикселей — слишком много для логотипа. {nothing} Уменьшите его; 1000 пикселей более чем достаточно.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/notes.py"/>
        <source>The note is empty, so nothing was changed.</source>
        <translation>Заметка пуста, поэтому ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>The page does not say {quotes}.</source>
        <translation>На странице нет слов {quotes}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/export/proof/verifying.py"/>
        <source>The page no longer says %Ln statement(s) as exported.</source>
        <translation>
            <numerusform>%Ln утверждения на странице больше нет в том виде, в каком оно экспортировано.</numerusform>
            <numerusform>%Ln утверждений на страницах больше нет в том виде, в каком они экспортированы.</numerusform>
            <numerusform>%Ln утверждений на страницах больше нет в том виде, в каком они экспортированы.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/export/picture/pictures.py"/>
        <source>The picture’s end lies before its beginning. {nothing}</source>
        <translation>Конец рисунка раньше его начала. {nothing}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/printing.py"/>
        <source>The printer stopped after page {pages}. Print the rest again.</source>
        <translation>Принтер остановился после страницы {pages}. Напечатайте остальное ещё раз.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/printing.py"/>
        <source>The printer took nothing. Nothing was printed. Look whether it is switched on and has paper, or choose another one.</source>
        <translation>Принтер ничего не принял. Ничего не напечатано. Проверьте, включён ли он и есть ли бумага, или выберите другой.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/typesetting.py"/>
        <source>The process that typesets the {what} ended before it was done; there may be too little memory. Your case is unchanged and no file was written. Close other programs and try again.</source>
        <translation>Вёрстка прервалась раньше времени ({what}); возможно, не хватило памяти. Дело не изменено, файл не создан. Закройте другие программы и повторите.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>The selection holds no text, so nothing was tagged.</source>
        <translation>В выделении нет текста, поэтому ничего не отмечено.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/format.py"/>
        <source>The statements inside it are no readable JSON.</source>
        <translation>Утверждения в файле — нечитаемый JSON.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/format.py"/>
        <source>The statements inside it are not as they should be: {why}.</source>
        <translation>Утверждения в файле не такие, какими должны быть: {why}.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/format.py"/>
        <source>The statements inside it are of format {version}; this Casefile reads up to {newest}. It was made by a newer version: use that one to check it.</source>
        <translation>Утверждения в файле записаны в формате {version}; эта версия Casefile читает форматы до {newest}. Файл создан в более новой версии: проверьте его в ней.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/stranger.py"/>
        <source>The statements inside it are too long to be read.</source>
        <translation>Утверждения в файле слишком длинны, чтобы их прочитать.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/format.py"/>
        <source>The statements inside it do not say their format’s version.</source>
        <translation>В утверждениях не указана версия формата.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/typesetting.py"/>
        <source>The template “{name}” could not be typeset: {failure}. Your case is unchanged and no file was written. Correct the template, or leave it out.</source>
        <translation>Вёрстка по шаблону «{name}» не удалась: {failure}. Дело не изменено, файл не создан. Исправьте шаблон или обойдитесь без него.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/own_files.py"/>
        <source>The template “{name}” is no text in UTF-8. {nothing} Save it as one.</source>
        <translation>Шаблон «{name}» — не текст в UTF-8. {nothing} Сохраните его в UTF-8.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/typesetting.py"/>
        <source>The template “{name}”, line {line} could not be typeset: {failure}. Your case is unchanged and no file was written. Correct the template, or leave it out.</source>
        <translation>Не удалось сверстать по шаблону «{name}», строка {line}: {failure}. Дело не изменено, файл не записан. Исправьте шаблон или обойдитесь без него.</translation>
    </message>
    <message>
        <source>The template “{name}”, line {line}, could not be typeset: {failure}. Your case is unchanged and no file was written. Correct the template, or leave it out.</source>
        <translation type="vanished">Вёрстка по шаблону «{name}» не удалась, строка {line}: {failure}. Дело не изменено, файл не создан. Исправьте шаблон или обойдитесь без него.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/finding.py"/>
        <source>The words “{quote}” are not in {where}. Nothing was added.</source>
        <translation>Слова «{quote}» не найдены. Где искали: {where}. Ничего не добавлено.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/typesetting.py"/>
        <source>The {what} could not be typeset: {failure}. Your case is unchanged and no file was written. Please report this.</source>
        <translation>Вёрстка не удалась ({what}): {failure}. Дело не изменено, файл не создан. Пожалуйста, сообщите об этом.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/whole_file.py"/>
        <source>The {what} could not be written to “{place}”: {why}. Your case is unchanged and no file was written. Choose another place.</source>
        <translation>Не удалось записать файл ({what}) в «{place}»: {why}. Дело не изменено, файл не создан. Выберите другое место.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/own_files.py"/>
        <source>The {what} “{name}” is larger than {largest} MB. {nothing} Choose a smaller one.</source>
        <translation>Файл «{name}» ({what}) больше {largest} МБ. {nothing} Выберите файл поменьше.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/own_files.py"/>
        <source>The {what} “{path}” could not be read: {why}. {nothing} Choose another file, or leave it out.</source>
        <translation>Не удалось прочитать файл «{path}» ({what}): {why}. {nothing} Выберите другой файл или обойдитесь без него.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/own_files.py"/>
        <source>There are more than {most_files:,} files beside the template “{name}”, all of which it could read. {nothing} Put it in a folder of its own, with only what it uses.</source>
        <translation>Рядом с шаблоном «{name}» больше {most_files:,} файлов, и все ему доступны. {nothing} Положите его в отдельную папку только с тем, что он использует.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/views.py"/>
        <source>There is a view “{name}” already. Nothing was changed.</source>
        <translation>Вид «{name}» уже есть. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../casefile/store/errors.py"/>
        <source>There is already a file at “{path}”. It was left as it is; choose another name.</source>
        <translation>Файл «{path}» уже есть. Он не изменён; выберите другое имя.</translation>
    </message>
    <message>
        <location filename="../../casefile/store/errors.py"/>
        <source>There is no library at “{path}”. Make one with “casefile new”.</source>
        <translation>Библиотеки «{path}» нет. Создайте её командой «casefile new».</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>There is no such file.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/verifying.py"/>
        <source>There is nothing in it to check. Nothing was changed.</source>
        <translation>Проверять в нём нечего. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This Word document has a password; save it without one, then attach it.</source>
        <translation>Этот документ Word защищён паролем; сохраните его без пароля и прикрепите.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/troubles.py"/>
        <source>This cannot be shown: {why}. The file itself is kept as it is.</source>
        <translation>Это нельзя показать: {why}. Сам файл сохранён как есть.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/refusal.py"/>
        <source>This case bundle was not imported: {why}. Your library is unchanged.</source>
        <translation>Пакет дела не импортирован: {why}. Библиотека не изменена.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/casebundle/data.py"/>
        <location filename="../../casefile/export/handout.py"/>
        <location filename="../../casefile/export/picture/pictures.py"/>
        <source>This case is no longer there. Nothing was changed or written.</source>
        <translation>Этого дела больше нет. Ничего не изменено, файл не создан.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/chronology_plan.py"/>
        <location filename="../../casefile/actions/entities_planning.py"/>
        <source>This case is no longer there. Nothing was imported.</source>
        <translation>Этого дела больше нет. Ничего не импортировано.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/refusal.py"/>
        <source>This file was not imported: {why}. Your library is unchanged.</source>
        <translation>Файл не импортирован: {why}. Библиотека не изменена.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a 7-Zip archive; unpack it and drop what is inside.</source>
        <translation>Это архив 7-Zip; распакуйте его и перетащите содержимое.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a PostScript file; print it to PDF.</source>
        <translation>Это файл PostScript; напечатайте его в PDF.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a RAR archive; unpack it and drop what is inside.</source>
        <translation>Это архив RAR; распакуйте его и перетащите содержимое.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a Rich Text file; save it as DOCX or PDF.</source>
        <translation>Это файл RTF; сохраните его как DOCX или PDF.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a ZIP archive.</source>
        <translation>Это архив ZIP.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a ZIP archive; unpack it and drop what is inside.</source>
        <translation>Это архив ZIP; распакуйте его и перетащите содержимое.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a compressed file; unpack it and drop what is inside.</source>
        <translation>Это сжатый файл; распакуйте его и перетащите содержимое.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a damaged ZIP archive.</source>
        <translation>Это повреждённый архив ZIP.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a database or a Casefile library.</source>
        <translation>Это база данных или библиотека Casefile.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a drawing (SVG).</source>
        <translation>Это векторный рисунок (SVG).</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a folder; Casefile attaches the files in it.</source>
        <translation>Это папка; Casefile прикрепляет файлы из неё.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a presentation.</source>
        <translation>Это презентация.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a program.</source>
        <translation>Это программа.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a sound or video recording.</source>
        <translation>Это аудио- или видеозапись.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a sound recording.</source>
        <translation>Это аудиозапись.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a spreadsheet.</source>
        <translation>Это электронная таблица.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a video, a sound recording or a HEIC picture.</source>
        <translation>Это видео, аудиозапись или изображение HEIC.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is a video.</source>
        <translation>Это видео.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is an OpenDocument file; save it as DOCX or PDF.</source>
        <translation>Это файл OpenDocument; сохраните его как DOCX или PDF.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is an electronic book.</source>
        <translation>Это электронная книга.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is an old Office file (DOC, XLS, PPT or MSG); save it as DOCX, PDF or EML.</source>
        <translation>Это файл старого Office (DOC, XLS, PPT или MSG); сохраните его как DOCX, PDF или EML.</translation>
    </message>
    <message>
        <location filename="../../casefile/store/unit.py"/>
        <source>This is no longer in the library. Nothing was changed.</source>
        <translation>Этого в библиотеке больше нет. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>This is not an ordinary file but a device, pipe or socket.</source>
        <translation>Это не обычный файл, а устройство, канал или сокет.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/parties.py"/>
        <source>This party has that role in the case already. Nothing was changed.</source>
        <translation>У этого участника уже есть такая роль в деле. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/other_dates.py"/>
        <source>This passage is not cited for the event. Nothing was changed.</source>
        <translation>Событие не ссылается на этот отрывок. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/views.py"/>
        <source>This view could not be saved, because its arrangement cannot be read. Nothing was lost; arrange the timeline anew and save it again.</source>
        <translation>Вид не сохранён: его расположение не читается. Ничего не потеряно; расположите шкалу времени заново и сохраните вид ещё раз.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/views.py"/>
        <source>This view is too large to be saved: it names too much. Nothing was lost; let it filter by fewer things, or fold up fewer lanes.</source>
        <translation>Вид слишком велик, чтобы его сохранить: в нём слишком много перечислено. Ничего не потеряно; сократите фильтр или сверните меньше дорожек.</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_calendar.py"/>
        <source>Thursday</source>
        <translation>четверг</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_calendar.py"/>
        <source>Tuesday</source>
        <translation>вторник</translation>
    </message>
    <message>
        <location filename="../../casefile/export/typesetting.py"/>
        <source>Typesetting the {what} took longer than {time_limit:g} seconds and was stopped. Your case is unchanged and no file was written. Try again, or export less at once.</source>
        <translation>Вёрстка ({what}) не уложилась во время и остановлена; предел, в секундах: {time_limit:g}. Дело не изменено, файл не создан. Повторите или экспортируйте меньше за один раз.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/attaching.py"/>
        <source>Unlock a document</source>
        <translation>Открытие документа паролем</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/attaching.py"/>
        <source>Unlock “{title}”</source>
        <translation>Открытие паролем: «{title}»</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>Unpack it with its password and pack it again without.</source>
        <translation>Распакуйте его с паролем и упакуйте заново без пароля.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>Update Casefile, then import it again.</source>
        <translation>Обновите Casefile и повторите импорт.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Url</source>
        <translation>Веб-адрес</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Valid to</source>
        <translation>Действует по</translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/involvements.py"/>
        <source>Victim</source>
        <translation>Потерпевший</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>View</source>
        <translation>Вид шкалы</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_calendar.py"/>
        <source>Wednesday</source>
        <translation>среда</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>Who says its own date</source>
        <translation>Кто сообщает свою дату</translation>
    </message>
    <message>
        <location filename="../../casefile/store/reads/involvements.py"/>
        <source>Witness</source>
        <translation>Свидетель</translation>
    </message>
    <message>
        <location filename="../../casefile/export/casebundle/making.py"/>
        <source>Writing a companion file</source>
        <translation>Запись сопроводительного файла</translation>
    </message>
    <message>
        <location filename="../../casefile/export/casebundle/making.py"/>
        <source>Writing “{title}”</source>
        <translation>Запись «{title}»</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/sniff.py"/>
        <source>You are not allowed to read this file.</source>
        <translation>У вас нет прав на чтение этого файла.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/picture/pictures.py"/>
        <source>Your case is unchanged and no file was written.</source>
        <translation>Дело не изменено, файл не создан.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>a case in its data is related to itself</source>
        <translation>одно из дел в его данных связано с самим собой</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/separated.py"/>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>a cell in row {number:,} holds more than {longest_cell:,} characters</source>
        <translation>в ячейке строки {number:,} больше {longest_cell:,} знаков</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>a charge under Art. {article}</source>
        <translation>обвинение по ст. {article}</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>a citation in its data is not for exactly one fact</source>
        <translation>ссылка в его данных относится не ровно к одному факту</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>a companion file in its data lies at {path}, outside it</source>
        <translation>сопроводительный файл {path} в его данных лежит вне пакета</translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/copying.py"/>
        <source>a document of this kind has no pages that could be shown</source>
        <translation>у документов этого вида нет страниц, которые можно показать</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/workbook.py"/>
        <source>a part of the workbook declares entities of its own</source>
        <translation>часть книги объявляет собственные сущности XML</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/workbook.py"/>
        <source>a part of the workbook would unpack to far more than it should</source>
        <translation>часть книги после распаковки заняла бы намного больше положенного</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>a passage in its data is not as long as its quotation</source>
        <translation>длина отрывка в его данных не совпадает с длиной цитаты</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/separated.py"/>
        <source>a quotation mark that is opened in row {number:,} is never closed</source>
        <translation>кавычка, открытая в строке {number:,}, нигде не закрыта</translation>
    </message>
    <message>
        <location filename="../../casefile/store/check.py"/>
        <source>a row of {name} ({row_id}) is gone without a journal entry</source>
        <translation>строка таблицы {name} ({row_id}) пропала без записи в журнале</translation>
    </message>
    <message>
        <location filename="../../casefile/store/check.py"/>
        <source>a row of {name} ({row}) was changed past the journal</source>
        <translation>строка таблицы {name} ({row}) изменена в обход журнала</translation>
    </message>
    <message>
        <location filename="../../casefile/store/check.py"/>
        <source>a row of {table} ({row}) refers to a missing one of {target}</source>
        <translation>строка таблицы {table} ({row}) ссылается на несуществующую строку {target}</translation>
    </message>
    <message>
        <location filename="../../casefile/store/migrate.py"/>
        <source>a row of “{broken}” refers to nothing</source>
        <translation>строка таблицы «{broken}» ссылается на несуществующее</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>a row of “{table}” in its data leads to one of “{leads_to}” that is not there</source>
        <translation>строка таблицы «{table}» в его данных ссылается на строку «{leads_to}», которой нет</translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/format.py"/>
        <source>a source has no SHA-256</source>
        <translation>у источника нет SHA-256</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <source>a value of entity {number:,} holds more than {longest_value:,} characters</source>
        <translation>в значении сущности {number:,} больше {longest_value:,} знаков</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <source>a value of entity {number:,} is no text</source>
        <translation>значение сущности {number:,} — не текст</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_fields.py"/>
        <source>a value that is no date</source>
        <translation>значение, которое не является датой</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>a view of a timeline in its data has an arrangement that is none</source>
        <translation>в данных есть вид шкалы времени с негодным расположением</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>a web address in it is none ({row}…)</source>
        <translation>один из веб-адресов в нём — не веб-адрес ({row}…)</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_fields.py"/>
        <source>a word that this Casefile does not know there</source>
        <translation>слово, которого эта версия Casefile там не знает</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>accused</source>
        <translation>обвиняемый</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>accused {number}</source>
        <translation>обвиняемый {number}</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_reading.py"/>
        <source>add a year, or give the document its publication date.</source>
        <translation>добавьте год или укажите дату публикации документа.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>agency</source>
        <translation>ведомство</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_fields.py"/>
        <source>an anchor that is no day</source>
        <translation>опорная дата — не день</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>an event in its data speaks of custody and is of another kind</source>
        <translation>в данных есть событие другого вида, у которого указана стража</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>another one</source>
        <translation>другое</translation>
    </message>
    <message>
        <location filename="../../casefile/store/lock.py"/>
        <source>another program</source>
        <translation>другая программа</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_json.py"/>
        <source>begins with a byte order mark, which JSON does not have</source>
        <translation>начинается с метки порядка байтов, которой в JSON нет</translation>
    </message>
    <message>
        <location filename="../../casefile/export/calendar/making.py"/>
        <source>calendar</source>
        <translation>календарь</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/attaching.py"/>
        <source>cancelled before it was read; nothing of it was kept</source>
        <translation>отменено до чтения; ничего не сохранено</translation>
    </message>
    <message>
        <location filename="../../casefile/export/casebundle/making.py"/>
        <source>case bundle</source>
        <translation>пакет дела</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/separated.py"/>
        <source>cells are parted by a comma, semicolon, tab or bar</source>
        <translation>ячейки разделяются запятой, точкой с запятой, табуляцией или вертикальной чертой</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_atoms.py"/>
        <location filename="../../casefile/model/date_calendar.py"/>
        <source>check the day and the month.</source>
        <translation>проверьте день и месяц.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>convicted</source>
        <translation>осуждённый</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>convicted {number}</source>
        <translation>осуждённый {number}</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_compare.py"/>
        <source>correct one of the two dates.</source>
        <translation>исправьте одну из двух дат.</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_calendar.py"/>
        <source>correct the day of the week or the date.</source>
        <translation>исправьте день недели или дату.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>court</source>
        <translation>суд</translation>
    </message>
    <message>
        <location filename="../../casefile/export/entities/making.py"/>
        <source>entities</source>
        <translation>сущности</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <source>entity {number:,} has more than {most_values:,} values</source>
        <translation>у сущности {number:,} слишком много значений (предел — {most_values:,})</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <source>entity {number:,} of it has no identity</source>
        <translation>у сущности {number:,} нет идентификатора</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <source>entity {number:,} of it has no schema</source>
        <translation>у сущности {number:,} нет схемы</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <source>entity {number:,} of it is none: it has no schema</source>
        <translation>запись {number:,} — не сущность: у неё нет схемы</translation>
    </message>
    <message>
        <location filename="../../casefile/store/check.py"/>
        <source>entry {broken} does not follow from those before it</source>
        <translation>запись {broken} не следует из предыдущих</translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/binding.py"/>
        <source>exhibit bundle</source>
        <translation>комплект приложений</translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/sheets.py"/>
        <source>exhibits</source>
        <translation>приложения</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_edtf.py"/>
        <location filename="../../casefile/timeline/typed_range.py"/>
        <source>give the earlier date first.</source>
        <translation>поставьте более раннюю дату первой.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_json.py"/>
        <source>goes deeper than any case does</source>
        <translation>вложенность больше, чем бывает у дела</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>group</source>
        <translation>группа</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/actions/citing.py"/>
        <source>group of %n</source>
        <translation>
            <numerusform>группа из %n человека</numerusform>
            <numerusform>группа из %n человек</numerusform>
            <numerusform>группа из %n человек</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_fields.py"/>
        <source>half a sign, which is no text</source>
        <translation>половина знака — это не текст</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_json.py"/>
        <source>has a number that is too long</source>
        <translation>слишком длинное число</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>has no “{name}”</source>
        <translation>нет поля «{name}»</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>has {name}, which is no field of it</source>
        <translation>лишнее поле {name}</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_json.py"/>
        <source>has {name}, which is no number in JSON</source>
        <translation>{name} — не число JSON</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_fields.py"/>
        <source>identity</source>
        <translation>идентификатор</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/separated.py"/>
        <source>in row {number:,} quotation marks stand where none can</source>
        <translation>в строке {number:,} кавычки стоят там, где их быть не может</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>investigator</source>
        <translation>следствие</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>is no object</source>
        <translation>это не объект</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_json.py"/>
        <source>is not JSON</source>
        <translation>это не JSON</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_json.py"/>
        <source>is not text in UTF-8</source>
        <translation>это не текст в UTF-8</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/chronology_plan.py"/>
        <source>is there already</source>
        <translation>уже есть</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/chronology_plan.py"/>
        <source>is there already, in “{case}”</source>
        <translation>уже есть, в деле «{case}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/attaching.py"/>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>it cannot be read ({why})</source>
        <translation>его не удаётся прочитать ({why})</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>it does not hold as much as its bag-info.txt says</source>
        <translation>в нём не столько данных, сколько указано в его bag-info.txt</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>it does not say which version of a case bundle it is</source>
        <translation>в нём не указана версия пакета дела</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/troubles.py"/>
        <source>it ended the process that reads it</source>
        <translation>из-за него завершился процесс чтения</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>it has more than {most_rows:,} rows</source>
        <translation>слишком много строк (предел — {most_rows:,})</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>it has no bagit.txt, as every case bundle has</source>
        <translation>в нём нет файла bagit.txt, который есть в любом пакете дела</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/drawing.py"/>
        <source>it has no page {number}</source>
        <translation>страницы {number} в нём нет</translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/painted.py"/>
        <location filename="../../casefile/export/exhibits/strangers.py"/>
        <location filename="../../casefile/intake/tasks.py"/>
        <source>it has no pages</source>
        <translation>в нём нет страниц</translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/copying.py"/>
        <source>it has no text that could be read</source>
        <translation>в нём нет текста, который можно прочитать</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>it has no {case_file}, which says what the case is made of</source>
        <translation>в нём нет файла {case_file} с описанием дела</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>it has no {name}, so nothing in it can be checked</source>
        <translation>в нём нет файла {name}, поэтому проверить содержимое нельзя</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/image.py"/>
        <source>it has too many pixels ({width} × {height})</source>
        <translation>слишком много пикселей ({width} × {height})</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/separated.py"/>
        <source>it holds NUL signs and so is no text</source>
        <translation>в нём есть нулевые байты, поэтому это не текст</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <source>it holds more than {most_entities:,} entities</source>
        <translation>слишком много сущностей (предел — {most_entities:,})</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>it holds {members:,} files, more than any case has</source>
        <translation>файлов в нём больше, чем бывает в деле: {members:,}</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>it holds {name} twice, so nobody can say which counts</source>
        <translation>файл {name} в нём есть дважды, и неясно, какой из них верный</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>it holds {name}, which its manifest does not list</source>
        <translation>в нём есть файл {name}, которого нет в манифесте</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>it holds {name}, which no case bundle has</source>
        <translation>в нём есть файл {name}, которого в пакете дела не бывает</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>it holds {spare}, of which its data knows nothing</source>
        <translation>в нём есть файл {spare}, о котором в данных ничего не сказано</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/separated.py"/>
        <source>it is UTF-32, which is not read here</source>
        <translation>он в UTF-32, а эта кодировка здесь не читается</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>it is a PDF, whatever its name says</source>
        <translation>это PDF, хотя имя говорит о другом</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>it is a Rich Text file</source>
        <translation>это файл RTF</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>it is a bag of version {version}, which Casefile cannot read</source>
        <translation>версию BagIt {version} Casefile прочитать не может</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>it is a compressed file</source>
        <translation>это сжатый файл</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>it is a database</source>
        <translation>это база данных</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/workbook.py"/>
        <source>it is a packed file without a workbook in it</source>
        <translation>это сжатый файл, в котором нет книги</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>it is a picture</source>
        <translation>это изображение</translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/copying.py"/>
        <source>it is a picture, and whom it shows or names cannot be told</source>
        <translation>это изображение, и нельзя определить, кто на нём показан или назван</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>it is a program</source>
        <translation>это программа</translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/copying.py"/>
        <source>it is an address, and what stands there was not saved</source>
        <translation>это адрес, а содержимое страницы не сохранено</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>it is an old or a locked Excel file</source>
        <translation>это старый или защищённый паролем файл Excel</translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/worker.py"/>
        <source>it is damaged</source>
        <translation>он повреждён</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <location filename="../../casefile/intake/incoming/separated.py"/>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <location filename="../../casefile/intake/incoming/workbook.py"/>
        <source>it is empty</source>
        <translation>он пуст</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/pdf.py"/>
        <source>it is encrypted in a way that cannot be opened here</source>
        <translation>он зашифрован способом, который здесь не открывается</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>it is larger than {most_bytes} MB</source>
        <translation>он больше {most_bytes} МБ</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/tasks.py"/>
        <source>it is larger than {most} MB</source>
        <translation>он больше {most} МБ</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <source>it is no JSON</source>
        <translation>это не JSON</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <source>it is no JSON: its text is not UTF-8</source>
        <translation>это не JSON: его текст не в UTF-8</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>it is not a whole ZIP archive, as every case bundle is</source>
        <translation>это не целый архив ZIP, каким бывает пакет дела</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>it is not an ordinary file</source>
        <translation>это не обычный файл</translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/opening.py"/>
        <location filename="../../casefile/export/exhibits/worker.py"/>
        <source>it is protected, and its password is not known here</source>
        <translation>он защищён, а его пароль здесь неизвестен</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/entities_planning.py"/>
        <source>it tells of no case</source>
        <translation>в нём нет ни одного дела</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>it wants files to be fetched from the network, which never happens</source>
        <translation>он требует загрузить файлы из сети, чего программа никогда не делает</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>it was made by a newer Casefile</source>
        <translation>он создан более новой версией Casefile</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>its bagit.txt does not say that its texts are in UTF-8</source>
        <translation>в его bagit.txt не указано, что тексты в UTF-8</translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/copying.py"/>
        <source>its bytes are not in the library</source>
        <translation>его содержимого нет в библиотеке</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <source>its cells hold more text than a chronology</source>
        <translation>в его ячейках больше текста, чем бывает в хронологии</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/image.py"/>
        <source>its content is damaged</source>
        <translation>его содержимое повреждено</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/image.py"/>
        <source>its content is damaged ({why})</source>
        <translation>его содержимое повреждено ({why})</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/tasks.py"/>
        <source>its content is not what its kind should hold ({name})</source>
        <translation>содержимое не соответствует его виду ({name})</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>its data has no list of “{table}”</source>
        <translation>в его данных нет списка «{table}»</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>its data has {unknown}, which no case bundle has</source>
        <translation>в его данных есть {unknown}, чего в пакете дела не бывает</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>its directory and its files disagree about {filename}</source>
        <translation>оглавление архива и сами файлы расходятся: {filename}</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing.py"/>
        <source>its documents take {size:,} bytes, and only {free:,} are free beside your library</source>
        <translation>его документы занимают {size:,} байт, а рядом с библиотекой свободно только {free:,}</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/separated.py"/>
        <source>its encoding is none that is known here</source>
        <translation>его кодировка здесь неизвестна</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <source>its entities hold more text than a case</source>
        <translation>в его сущностях больше текста, чем бывает в деле</translation>
    </message>
    <message>
        <location filename="../../casefile/store/lock.py"/>
        <source>its folder cannot be written ({why})</source>
        <translation>в её папку нельзя записывать ({why})</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/assembly.py"/>
        <source>its pages are damaged</source>
        <translation>его страницы повреждены</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <location filename="../../casefile/intake/tasks.py"/>
        <source>its parts are nested too deeply</source>
        <translation>слишком большая вложенность частей</translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/opening.py"/>
        <location filename="../../casefile/intake/pdf.py"/>
        <source>its structure is broken beyond repair</source>
        <translation>его структура безнадёжно нарушена</translation>
    </message>
    <message>
        <location filename="../../casefile/export/exhibits/copying.py"/>
        <source>its text could not be typeset</source>
        <translation>его текст не удалось сверстать</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/separated.py"/>
        <source>its text is not {encodings}: that breaks off in line {line:,}</source>
        <translation>его текст не в кодировке {encodings}: чтение обрывается в строке {line:,}</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>its {name} cannot be understood</source>
        <translation>не удаётся разобрать его файл {name}</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>judge</source>
        <translation>судья</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_phrases.py"/>
        <source>keep the words that say when.</source>
        <translation>оставьте только слова, которые говорят, когда это было.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>lawyer</source>
        <translation>адвокат</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_atoms.py"/>
        <source>leave the date empty and name the year in the title.</source>
        <translation>оставьте дату пустой и укажите год в названии.</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_compare.py"/>
        <source>leave the field empty if the source does not say.</source>
        <translation>если источник об этом не сообщает, оставьте поле пустым.</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <source>line {number:,} of it is no JSON</source>
        <translation>строка {number:,} — не JSON</translation>
    </message>
    <message>
        <location filename="../../casefile/export/own_files.py"/>
        <source>logo</source>
        <translation>логотип</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_fields.py"/>
        <source>moment in UTC</source>
        <translation>момент в UTC</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_fields.py"/>
        <source>more than {most:,} signs</source>
        <translation>слишком много знаков (предел — {most:,})</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing_chronology.py"/>
        <source>no column is known to say what happened</source>
        <translation>не указано, в каком столбце сказано, что произошло</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/article.py"/>
        <source>no page was found in this web archive</source>
        <translation>в этом веб-архиве не нашлось страницы</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/assembly.py"/>
        <source>nobody could read it</source>
        <translation>его не удалось прочитать</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>nobody named yet</source>
        <translation>имя пока не названо</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_fields.py"/>
        <source>nothing</source>
        <translation>пусто</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_fields.py"/>
        <source>other days than its value allows</source>
        <translation>дни не те, что допускает значение</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/drawing.py"/>
        <source>page {number} is damaged</source>
        <translation>страница {number} повреждена</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/image.py"/>
        <source>page {number} is damaged ({why})</source>
        <translation>страница {number} повреждена ({why})</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>party</source>
        <translation>участник</translation>
    </message>
    <message>
        <location filename="../../casefile/store/check.py"/>
        <source>passage {identity} does not stand in its page: “{quote}”</source>
        <translation>отрывка {identity} нет на его странице: «{quote}»</translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/format.py"/>
        <source>passage {number} is of no source that is listed</source>
        <translation>отрывок {number} взят из источника, которого нет в списке</translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/format.py"/>
        <source>passage {number} stands at no place there can be</source>
        <translation>место отрывка {number} невозможно</translation>
    </message>
    <message>
        <location filename="../../casefile/export/picture/pictures.py"/>
        <source>picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>prosecutor</source>
        <translation>прокурор</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/troubles.py"/>
        <source>reading it took too long</source>
        <translation>его чтение заняло слишком много времени</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <location filename="../../casefile/intake/troubles.py"/>
        <source>reading it took too much memory</source>
        <translation>его чтение заняло слишком много памяти</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>remembered</source>
        <translation>сохранён</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/separated.py"/>
        <location filename="../../casefile/intake/incoming/table.py"/>
        <location filename="../../casefile/intake/incoming/workbook.py"/>
        <source>row {number:,} has more than {most_columns} columns</source>
        <translation>в строке {number:,} слишком много столбцов (предел — {most_columns})</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>row {number:,} of “{table}” in its data {wrong}</source>
        <translation>данные, строка {number:,} в «{table}»: {wrong}</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/chronology_plan.py"/>
        <source>same title and date is there already</source>
        <translation>уже есть событие с таким названием и датой</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>says of “{name}” {wrong}</source>
        <translation>поле «{name}» — {wrong}</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_json.py"/>
        <source>says {what} twice of one thing</source>
        <translation>{what} указано дважды для одного и того же</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/chronology_plan.py"/>
        <source>stands in the file twice</source>
        <translation>в файле встречается дважды</translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/format.py"/>
        <source>statement {number} cites what is not listed</source>
        <translation>утверждение {number} ссылается на то, чего нет в списке</translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/format.py"/>
        <source>statement {number} is said by none that is listed</source>
        <translation>утверждение {number} повторяет то, чего нет в списке</translation>
    </message>
    <message>
        <location filename="../../casefile/export/markdown/making.py"/>
        <location filename="../../casefile/export/typesetting.py"/>
        <source>summary</source>
        <translation>справка по делу</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>suspect</source>
        <translation>подозреваемый</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>suspect {number}</source>
        <translation>подозреваемый {number}</translation>
    </message>
    <message>
        <location filename="../../casefile/export/tables/making.py"/>
        <source>table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <location filename="../../casefile/export/own_files.py"/>
        <source>template</source>
        <translation>шаблон</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>the bytes of a document are missing from it ({sha256}…)</source>
        <translation>в нём нет содержимого одного из документов ({sha256}…)</translation>
    </message>
    <message>
        <location filename="../../casefile/store/check.py"/>
        <source>the bytes of {sha256} are not those attached</source>
        <translation>содержимое {sha256} не такое, каким было прикреплено</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing.py"/>
        <source>the bytes of {wrong} in it were changed</source>
        <translation>содержимое документа изменено: {wrong}</translation>
    </message>
    <message>
        <location filename="../../casefile/store/check.py"/>
        <source>the bytes of “{title}” ({sha256}) are missing</source>
        <translation>содержимого документа «{title}» ({sha256}) нет</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/finding.py"/>
        <source>the documents of this case</source>
        <translation>документы этого дела</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing.py"/>
        <source>the file cannot be read ({why})</source>
        <translation>файл не удаётся прочитать ({why})</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_originals.py"/>
        <source>the file changed after it was checked</source>
        <translation>файл изменился после проверки</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>the folder {shown} in it has bytes of its own</source>
        <translation>в нём у папки {shown} есть собственное содержимое</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_opening.py"/>
        <source>the folder “{folder}” cannot be made ({why})</source>
        <translation>папку «{folder}» нельзя создать ({why})</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>the name {shown} in it has signs that no file's name may have</source>
        <translation>в нём есть имя с недопустимыми для файла знаками: {shown}</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>the name {shown} in it is too long</source>
        <translation>в нём есть слишком длинное имя: {shown}</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/word.py"/>
        <source>the package is damaged; what could be found of its text was read</source>
        <translation>файл повреждён; прочитан тот текст, который удалось найти</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/word.py"/>
        <source>the package is incomplete or damaged</source>
        <translation>файл неполон или повреждён</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/drawing.py"/>
        <source>the page's text is damaged</source>
        <translation>текст страницы повреждён</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/drawing.py"/>
        <source>the picture is damaged ({why})</source>
        <translation>изображение повреждено ({why})</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/image.py"/>
        <source>the picture is incomplete ({why})</source>
        <translation>изображение неполно ({why})</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/entities.py"/>
        <source>the properties of entity {number:,} are none</source>
        <translation>свойства сущности {number:,} — не свойства</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/attaching.py"/>
        <source>the same bytes as {path}</source>
        <translation>то же содержимое, что в {path}</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/shortcut.py"/>
        <source>the shortcut holds no web address</source>
        <translation>в ярлыке нет веб-адреса</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/shortcut.py"/>
        <source>the shortcut is damaged</source>
        <translation>ярлык повреждён</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/workbook.py"/>
        <source>the workbook has more parts than any</source>
        <translation>в книге больше частей, чем бывает</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/workbook.py"/>
        <source>the workbook has no sheet with cells</source>
        <translation>в книге нет листа с ячейками</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/workbook.py"/>
        <source>the workbook has no sheet {sheet}</source>
        <translation>в книге нет листа {sheet}</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/workbook.py"/>
        <source>the workbook is damaged</source>
        <translation>книга повреждена</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/workbook.py"/>
        <source>the workbook is damaged, or is locked</source>
        <translation>книга повреждена или защищена паролем</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/workbook.py"/>
        <source>the workbook is damaged, or is none</source>
        <translation>книга повреждена или это не книга</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>there is no case in it</source>
        <translation>в нём нет ни одного дела</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing.py"/>
        <source>there is no file {path}</source>
        <translation>файла {path} нет</translation>
    </message>
    <message>
        <location filename="../../casefile/store/library.py"/>
        <source>there is no folder “{parent}”</source>
        <translation>папки «{parent}» нет</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/attaching.py"/>
        <source>there is no such file</source>
        <translation>такого файла нет</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/finding.py"/>
        <source>this document</source>
        <translation>этот документ</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/drawing.py"/>
        <source>this kind of document has no drawn pages</source>
        <translation>у документов этого вида нет страниц, которые можно показать</translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/format.py"/>
        <source>two entries have the same number</source>
        <translation>у двух записей один номер</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>two rows of “{table}” in its data have one identity</source>
        <translation>в его данных у двух строк «{table}» один идентификатор</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>two rows of “{table}” in its data say the same {once}</source>
        <translation>в его данных в двух строках «{table}» совпадает {once}</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/workbook.py"/>
        <source>unpacked it would be larger than any chronology</source>
        <translation>после распаковки он был бы больше любой хронологии</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/word.py"/>
        <source>unpacked it would take {unpacked} MB</source>
        <translation>после распаковки он занял бы {unpacked} МБ</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>victim</source>
        <translation>потерпевший</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/chronology_plan.py"/>
        <source>was imported before</source>
        <translation>уже импортировано раньше</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_fields.py"/>
        <source>what is no date with its phrase, value, anchor and bounds</source>
        <translation>не дата: нужны её слова, значение, опорный день и границы</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_fields.py"/>
        <source>what is no such number</source>
        <translation>не то число</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_fields.py"/>
        <source>what is no such whole number</source>
        <translation>не то целое число</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_fields.py"/>
        <source>what is no text</source>
        <translation>не текст</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_fields.py"/>
        <source>what is no {what}</source>
        <translation>значение другого вида, нужно: {what}</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_rows.py"/>
        <source>what it holds is the data of another program</source>
        <translation>в нём данные другой программы</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/citing.py"/>
        <source>witness</source>
        <translation>свидетель</translation>
    </message>
    <message>
        <location filename="../../casefile/export/tables/making.py"/>
        <source>workbook</source>
        <translation>книга</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_atoms.py"/>
        <location filename="../../casefile/model/date_lexicon.py"/>
        <source>write 00:00 of the day after for midnight.</source>
        <translation>полночь пишите как 00:00 следующего дня.</translation>
    </message>
    <message>
        <location filename="../../casefile/timeline/typed_range.py"/>
        <source>write from when, like “Apr–Jun 2025”.</source>
        <translation>укажите, с какого времени, например «апр–июнь 2025».</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_compare.py"/>
        <source>write it in the field for the end.</source>
        <translation>впишите это в поле окончания.</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_lexicon.py"/>
        <source>write it like “19 Apr 2025”, “April 2025”, “before June 2024” or “between 1 and 5 May 2025”.</source>
        <translation>пишите так: «19 апр 2025», «апрель 2025», «до июня 2024» или «между 1 и 5 мая 2025».</translation>
    </message>
    <message>
        <location filename="../../casefile/timeline/typed_range.py"/>
        <source>write it like “Apr–Jun 2025”, “2024” or “since July 2024”.</source>
        <translation>пишите так: «апр–июнь 2025», «2024» или «с июля 2024».</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_lexicon.py"/>
        <source>write the month as a word.</source>
        <translation>напишите месяц словом.</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_atoms.py"/>
        <source>write the time as the clock on the wall showed it where it happened, without the zone, like {text2}.</source>
        <translation>укажите местное время там, где это произошло, без часового пояса, например {text2}.</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_lexicon.py"/>
        <source>write the year with four digits.</source>
        <translation>напишите год четырьмя цифрами.</translation>
    </message>
    <message>
        <location filename="../../casefile/timeline/typed_range.py"/>
        <source>write until when, like “Apr–Jun 2025”.</source>
        <translation>укажите, по какое время, например «апр–июнь 2025».</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_atoms.py"/>
        <source>write {plain}.</source>
        <translation>пишите {plain}.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/attaching.py"/>
        <source>you are not allowed to look into this folder</source>
        <translation>у вас нет прав на просмотр этой папки</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>{case_file} in it was changed after it was made</source>
        <translation>файл {case_file} изменён после создания пакета</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>{date} (“{phrase}”)</source>
        <translation>{date} («{phrase}»)</translation>
    </message>
    <message>
        <location filename="../../casefile/store/check.py"/>
        <source>{index} does not match the texts ({orig})</source>
        <translation>указатель {index} не соответствует текстам ({orig})</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>{name} in it is damaged</source>
        <translation>файл {name} в нём повреждён</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>{name} in it is not text in UTF-8</source>
        <translation>файл {name} в нём — не текст в UTF-8</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>{name} in it is not what its name says</source>
        <translation>содержимое файла {name} в нём не соответствует имени</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>{name} in it shares its bytes with another file</source>
        <translation>у файла {name} в нём общее место с другим файлом</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>{name} is missing from it, which its manifest lists</source>
        <translation>в нём нет файла {name}, указанного в манифесте</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>{name} would take {size:,} MB, too much</source>
        <translation>файл {name} занял бы слишком много места: {size:,} МБ</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>{shown} in it is a link to another place</source>
        <translation>{shown} в нём — ссылка на другое место</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>{shown} in it is encrypted</source>
        <translation>файл {shown} в нём зашифрован</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>{shown} in it is not a plain file</source>
        <translation>{shown} в нём — не обычный файл</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>{shown} in it is not as large as it says</source>
        <translation>размер файла {shown} в нём не такой, как указано</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>{shown} in it is packed in a way that Casefile does not unpack</source>
        <translation>файл {shown} в нём сжат способом, который Casefile не распаковывает</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>{shown} in it leads out of the bundle</source>
        <translation>{shown} в нём ведёт за пределы пакета</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>{shown} in it names a place outside the bundle</source>
        <translation>{shown} в нём указывает место вне пакета</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_zip.py"/>
        <source>{shown} in it would unpack to {file_size:,} bytes from {compress_size:,}, as only a trap does</source>
        <translation>файл {shown} в нём распаковался бы из {compress_size:,} байт в {file_size:,}: так бывает только у файла-ловушки</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>{tag} in it was changed after it was made</source>
        <translation>файл {tag} изменён после создания пакета</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle.py"/>
        <source>{tag} is missing from it, which its {name} lists</source>
        <translation>в нём нет файла {tag}, указанного в {name}</translation>
    </message>
    <message>
        <location filename="../../casefile/model/errors.py"/>
        <source>{what} Nothing was changed.</source>
        <translation>{what} Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../casefile/model/errors.py"/>
        <source>{what} Nothing was changed: {advice}</source>
        <translation>{what} Ничего не изменено: {advice}</translation>
    </message>
    <message>
        <location filename="../../casefile/intake/incoming/bundle_json.py"/>
        <source>{what} in it {why}</source>
        <translation>файл {what} в нём: {why}</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/bundle_words.py"/>
        <source>{what} “{called}”</source>
        <translation>{what} «{called}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/documents.py"/>
        <source>“{address}” is not a web address. Nothing was added.</source>
        <translation>«{address}» — не веб-адрес. Ничего не добавлено.</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_edtf.py"/>
        <source>“{edtf}” would end before it begins.</source>
        <translation>У «{edtf}» окончание раньше начала.</translation>
    </message>
    <message>
        <location filename="../../casefile/store/errors.py"/>
        <source>“{label}” could not be undone or redone: the library holds something else than its history says. Nothing was changed. Run “casefile check” on the library.</source>
        <translation>Действие «{label}» нельзя отменить или вернуть: содержимое библиотеки расходится с её историей. Ничего не изменено. Выполните для библиотеки «casefile check».</translation>
    </message>
    <message>
        <location filename="../../casefile/export/own_files.py"/>
        <source>“{name}” beside the template “{name2}” leads to a place outside of that folder, which a template may not read. {nothing} Put a copy there instead.</source>
        <translation>«{name}» рядом с шаблоном «{name2}» ведёт за пределы папки, а там шаблону читать нельзя. {nothing} Положите туда копию.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/verifying.py"/>
        <source>“{name}” cannot be checked. {trouble} Nothing was changed.</source>
        <translation>Файл «{name}» нельзя проверить. {trouble} Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/verifying.py"/>
        <source>“{name}” cannot be checked: {why}. Nothing was changed.</source>
        <translation>Файл «{name}» нельзя проверить: {why}. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/verifying.py"/>
        <source>“{name}” cannot be read: {why}. Nothing was changed.</source>
        <translation>Файл «{name}» не удаётся прочитать: {why}. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/own_files.py"/>
        <source>“{name}” cannot be the template: its name must end in .typ and be none of {ours}. {nothing} Give the file another name.</source>
        <translation>Файл «{name}» не может быть шаблоном: имя должно оканчиваться на .typ и не совпадать с {ours}. {nothing} Переименуйте файл.</translation>
    </message>
    <message>
        <location filename="../../casefile/store/errors.py"/>
        <source>“{name}” cannot be used here: {why}. Nothing was changed.</source>
        <translation>Библиотеку «{name}» здесь использовать нельзя: {why}. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../casefile/store/contents.py"/>
        <source>“{name}” changed while it was being attached. Nothing was added; attach it again.</source>
        <translation>Файл «{name}» изменился во время прикрепления. Ничего не добавлено; прикрепите его ещё раз.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_attaching.py"/>
        <source>“{name}” could not be written: {why}. The document in the library is untouched.</source>
        <translation>Не удалось записать «{name}»: {why}. Документ в библиотеке не изменён.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/tables/workbook.py"/>
        <source>“{name}” has {rows:,} rows and a spreadsheet holds {most:,}. No file was written. Choose CSV, or a part of the case.</source>
        <translation>Строк в «{name}» — {rows:,}, а в электронную таблицу помещается {most:,}. Файл не создан. Выберите CSV или часть дела.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/format.py"/>
        <source>“{name}” holds something else than it should</source>
        <translation>в «{name}» не то, что должно быть</translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/format.py"/>
        <source>“{name}” is missing</source>
        <translation>нет поля «{name}»</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/verifying.py"/>
        <source>“{name}” is no PDF to read: {why}. {nothing}</source>
        <translation>«{name}» нельзя прочитать как PDF: {why}. {nothing}</translation>
    </message>
    <message>
        <location filename="../../casefile/export/own_files.py"/>
        <source>“{name}” is no PNG, JPEG or SVG, so it cannot be the logo. {nothing} Save the picture as one of these, or leave the logo out.</source>
        <translation>«{name}» — не PNG, JPEG или SVG и не может быть логотипом. {nothing} Сохраните изображение в одном из этих форматов или обойдитесь без логотипа.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/proof/format.py"/>
        <source>“{name}” is no list, or too long a one</source>
        <translation>«{name}» — не список или слишком длинный список</translation>
    </message>
    <message>
        <location filename="../../casefile/store/errors.py"/>
        <source>“{name}” is not a Casefile library. Nothing was changed. Choose a file that ends in .casefile, or make a new library.</source>
        <translation>«{name}» — не библиотека Casefile. Ничего не изменено. Выберите файл с расширением .casefile или создайте новую библиотеку.</translation>
    </message>
    <message>
        <location filename="../../casefile/store/errors.py"/>
        <source>“{name}” is open in {who}. Close it there first; nothing was changed.</source>
        <translation>«{name}» уже открыта; где: {who}. Сначала закройте её там; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/verifying.py"/>
        <source>“{name}” is protected by a password: Casefile exports none like that. {nothing}</source>
        <translation>Файл «{name}» защищён паролем: Casefile такие не экспортирует. {nothing}</translation>
    </message>
    <message>
        <location filename="../../casefile/store/errors.py"/>
        <source>“{name}” was made by a newer Casefile than this one. Nothing was changed. Open it with the newer program.</source>
        <translation>Библиотека «{name}» создана более новой версией Casefile. Ничего не изменено. Откройте её в той версии.</translation>
    </message>
    <message>
        <location filename="../../casefile/export/whole_file.py"/>
        <source>“{out_path}” is a folder. Nothing was written. Give the file a name of its own.</source>
        <translation>«{out_path}» — папка. Файл не создан. Дайте файлу собственное имя.</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_lexicon.py"/>
        <source>“{phrase}” can be read as {one} or as {other}.</source>
        <translation>«{phrase}» можно прочитать двояко ({one} или {other}).</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_calendar.py"/>
        <source>“{phrase}” does not agree with the calendar: {date} is a {weekday}.</source>
        <translation>«{phrase}» расходится с календарём: {date} — {weekday}.</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_reading.py"/>
        <source>“{phrase}” does not say the year by itself.</source>
        <translation>По «{phrase}» нельзя определить год.</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_lexicon.py"/>
        <source>“{phrase}” does not say which century.</source>
        <translation>По «{phrase}» нельзя определить столетие.</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_lexicon.py"/>
        <source>“{phrase}” has no time of day between 00:00 and 23:59.</source>
        <translation>В «{phrase}» время не между 00:00 и 23:59.</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_calendar.py"/>
        <source>“{phrase}” is not a day in the calendar.</source>
        <translation>Дня «{phrase}» в календаре нет.</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_compare.py"/>
        <source>“{phrase}” lies before “{phrase2}”: an event cannot end before it begins.</source>
        <translation>«{phrase}» раньше, чем «{phrase2}»: событие не может закончиться раньше, чем началось.</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_phrases.py"/>
        <source>“{phrase}” lies outside the years 1 to 9999.</source>
        <translation>«{phrase}» — вне пределов с 1 по 9999 год.</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_compare.py"/>
        <source>“{phrase}” names neither a beginning nor an end.</source>
        <translation>В «{phrase}» нет ни начала, ни окончания.</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_compare.py"/>
        <source>“{phrase}” says how long it lasts, not when it happened.</source>
        <translation>«{phrase}» говорит, как долго это длится, а не когда произошло.</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_lexicon.py"/>
        <source>“{phrase}” was not understood as a date.</source>
        <translation>«{phrase}» не удалось понять как дату.</translation>
    </message>
    <message>
        <location filename="../../casefile/timeline/typed_range.py"/>
        <source>“{text}” begins after today and after the last event.</source>
        <translation>«{text}» начинается позже сегодняшнего дня и последнего события.</translation>
    </message>
    <message>
        <location filename="../../casefile/timeline/typed_range.py"/>
        <source>“{text}” ends before the first event.</source>
        <translation>«{text}» заканчивается до первого события.</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_atoms.py"/>
        <source>“{text}” has a Y, which stands only before years of more than four digits.</source>
        <translation>В «{text}» стоит Y, а он ставится только перед годами длиннее четырёх цифр.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/chronology_dates.py"/>
        <source>“{text}” has no month {month}, and the file was said to write the day first.</source>
        <translation>В «{text}» месяца {month} не бывает, а для файла указано, что сначала идёт день.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/chronology_dates.py"/>
        <source>“{text}” has no month {month}, and the file was said to write the month first.</source>
        <translation>В «{text}» месяца {month} не бывает, а для файла указано, что сначала идёт месяц.</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_atoms.py"/>
        <source>“{text}” has no time of day between 00:00 and 23:59.</source>
        <translation>В «{text}» время не между 00:00 и 23:59.</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_atoms.py"/>
        <source>“{text}” is not a day in the calendar.</source>
        <translation>Дня «{text}» в календаре нет.</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_atoms.py"/>
        <source>“{text}” lies outside the years 1 to 9999, which is all that Casefile can place.</source>
        <translation>«{text}» — вне пределов с 1 по 9999 год, с которыми работает Casefile.</translation>
    </message>
    <message>
        <location filename="../../casefile/model/date_atoms.py"/>
        <source>“{text}” names a time zone.</source>
        <translation>В «{text}» указан часовой пояс.</translation>
    </message>
    <message>
        <location filename="../../casefile/timeline/typed_range.py"/>
        <source>“{text}” was not understood as a stretch of time.</source>
        <translation>«{text}» не удалось понять как отрезок времени.</translation>
    </message>
    <message>
        <location filename="../../casefile/timeline/typed_range.py"/>
        <source>“{text}” would end before it begins.</source>
        <translation>У «{text}» окончание раньше начала.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing.py"/>
        <source>“{title}” could not be read here: {why}</source>
        <translation>«{title}» не удалось прочитать: {why}</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/importing.py"/>
        <source>“{title}” needs its password before it can be read here.</source>
        <translation>Чтобы прочитать «{title}», нужен его пароль.</translation>
    </message>
    <message>
        <location filename="../../casefile/actions/entities_understood.py"/>
        <source>“{value}” is no date as FollowTheMoney has them.</source>
        <translation>«{value}» — не дата в формате FollowTheMoney.</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/move_dialog.py"/>
        <source>Its passages go along, and their documents then lie on both cases. People who have no part in the other case no longer take part in the event.</source>
        <translation>Отрывки переходят вместе с событием, а их документы будут в обоих делах. Те, кто в другом деле не участвует, перестанут быть участниками события.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/move_dialog.py"/>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/move_dialog.py"/>
        <source>Move event to case</source>
        <translation>Перенос события в другое дело</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/name_dialog.py"/>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/name_dialog.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/name_dialog.py"/>
        <source>&amp;Who says so</source>
        <translation>&amp;Кто сообщает</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/name_dialog.py"/>
        <source>Add name</source>
        <translation>Добавить имя</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/name_dialog.py"/>
        <source>Name of {party}</source>
        <translation>Имя: {party}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/name_dialog.py"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/name_dialog.py"/>
        <source>Type the name.</source>
        <translation>Введите имя.</translation>
    </message>
</context>
<context>
    <name>NamesField</name>
    <message>
        <location filename="../../casefile/ui/export/names_field.py"/>
        <source>How each party is called</source>
        <translation>Как назван каждый участник</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/names_field.py"/>
        <source>In full</source>
        <translation>Полностью</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/names_field.py"/>
        <source>Initials</source>
        <translation>Инициалы</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/names_field.py"/>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/names_field.py"/>
        <source>Names are replaced everywhere in the file, in other spellings and cases too. Read it through before it leaves.</source>
        <translation>Имена заменяются во всём файле, в том числе в других написаниях и падежах. Прежде чем передать файл, прочитайте его целиком.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/names_field.py"/>
        <source>Role only</source>
        <translation>Только роль</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/names_field.py"/>
        <source>Withheld</source>
        <translation>Не раскрывать</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/names_field.py"/>
        <source>everybody but officials by role</source>
        <translation>все, кроме должностных лиц, по роли</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/names_field.py"/>
        <source>everybody in full</source>
        <translation>все полностью</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/names_field.py"/>
        <source>names of suspects withheld</source>
        <translation>имена подозреваемых не раскрывать</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/names_field.py"/>
        <source>one by one</source>
        <translation>для каждого отдельно</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/names_field.py"/>
        <source>suspects by initials</source>
        <translation>подозреваемые по инициалам</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/names_field.py"/>
        <source>suspects by role: “Suspect 2”</source>
        <translation>подозреваемые по роли: «Подозреваемый 2»</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/note_dialog.py"/>
        <source>Add note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/note_dialog.py"/>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/note_dialog.py"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/note_dialog.py"/>
        <source>The note is empty. Write it, or cancel.</source>
        <translation>Заметка пуста. Напишите её или нажмите «Отмена».</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/note_dialog.py"/>
        <source>What you make of it. Ctrl+Enter saves.</source>
        <translation>Ваши соображения. Ctrl+Enter — сохранить.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <location filename="../../casefile/ui/window_notice.py"/>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <location filename="../../casefile/ui/opening.py"/>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/opening.py"/>
        <source>Opening {name}…</source>
        <translation>Открывается {name}…</translation>
    </message>
</context>
<context>
    <name>OtherCaseDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/other_case_dialog.py"/>
        <source>&amp;Case</source>
        <translation>&amp;Дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_case_dialog.py"/>
        <source>There is no other case yet. Add one to the related cases first.</source>
        <translation>Другого дела пока нет. Сначала добавьте связанное дело.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_case_dialog.py"/>
        <source>{case} · related</source>
        <translation>{case} · связанное</translation>
    </message>
</context>
<context>
    <name>OtherDateDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/other_date_dialog.py"/>
        <source>Add date</source>
        <translation>Добавить дату</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_date_dialog.py"/>
        <source>Another date</source>
        <translation>Другая дата</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_date_dialog.py"/>
        <source>Only if it lasted.</source>
        <translation>Только если событие длилось.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_date_dialog.py"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_date_dialog.py"/>
        <source>Say when it happened.</source>
        <translation>Укажите, когда это произошло.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_date_dialog.py"/>
        <source>The lawyer, a letter, …</source>
        <translation>Адвокат, письмо, …</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_date_dialog.py"/>
        <source>Unt&amp;il</source>
        <translation>&amp;До</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_date_dialog.py"/>
        <source>W&amp;hen</source>
        <translation>&amp;Когда</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_date_dialog.py"/>
        <source>Who &amp;says so</source>
        <translation>Кто сооб&amp;щает</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_date_dialog.py"/>
        <source>“{event}” is dated {date}. What does the other source say?</source>
        <translation>Дата события «{event}»: {date} — а что сообщает другой источник?</translation>
    </message>
</context>
<context>
    <name>OtherDates</name>
    <message>
        <location filename="../../casefile/ui/dialogs/other_dates.py"/>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_dates.py"/>
        <source>Add another date…</source>
        <translation>Добавить другую дату…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_dates.py"/>
        <source>Add the other date</source>
        <translation>Добавить эту другую дату</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_dates.py"/>
        <source>Another date</source>
        <translation>Другая дата</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_dates.py"/>
        <source>That is the date the event has already.</source>
        <translation>Эта дата у события уже стоит.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_dates.py"/>
        <source>What another source says: 21 Apr 2025</source>
        <translation>По другому источнику: 21 апр 2025</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_dates.py"/>
        <source>Who says so</source>
        <translation>Кто сообщает</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_dates.py"/>
        <source>Who says so of the other date</source>
        <translation>Кто сообщает другую дату</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>Footer</source>
        <translation>Нижний колонтитул</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>For an archive (PDF/A-3)</source>
        <translation>Для архива (PDF/A-3)</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>Header</source>
        <translation>Верхний колонтитул</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>Made by</source>
        <translation>Составитель</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>Mark</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Изображения (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>Where the mark stands</source>
        <translation>Где стоит гриф</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>With the case’s data attached (JSON)</source>
        <translation>Вложить данные дела (JSON)</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>across each page, faint</source>
        <translation>бледно поперёк каждой страницы</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>at the head and across</source>
        <translation>вверху и поперёк</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>at the head of each page</source>
        <translation>вверху каждой страницы</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>nobody is named</source>
        <translation>не указан</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>such as CONFIDENTIAL</source>
        <translation>например, ДСП</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>the case’s title</source>
        <translation>название дела</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>typst templates (*.typ)</source>
        <translation>Шаблоны typst (*.typ)</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>when and with what it was made</source>
        <translation>дата и программа</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <location filename="../../casefile/ui/reader/page_view.py"/>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../casefile/ui/palette/offers.py"/>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/palette/palette.py"/>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/palette/offers.py"/>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/palette/offers.py"/>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/palette/palette.py"/>
        <source>Name an act, a case, a document or a person. &gt; for acts alone</source>
        <translation>Команда, дело, документ или лицо. &gt; — только команды</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/palette/palette.py"/>
        <source>Nothing is called so.</source>
        <translation>Ничего с таким названием нет.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/palette/offers.py"/>
        <source>Person or organisation</source>
        <translation>Лицо или организация</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/palette/offers.py"/>
        <source>Timeline view</source>
        <translation>Вид шкалы времени</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/palette/palette.py"/>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/palette/offers.py"/>
        <source>needs an open case</source>
        <translation>нужно открытое дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/palette/offers.py"/>
        <source>needs an open library</source>
        <translation>нужна открытая библиотека</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/palette/offers.py"/>
        <source>not now</source>
        <translation>сейчас недоступно</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/palette/offers.py"/>
        <source>on</source>
        <translation>включено</translation>
    </message>
</context>
<context>
    <name>PartyDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>&amp;Description</source>
        <translation>&amp;Описание</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>&amp;Is</source>
        <translation>&amp;Кто</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>&amp;Role</source>
        <translation>&amp;Роль</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>&amp;Who says so</source>
        <translation>Кто сооб&amp;щает</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Add suspect</source>
        <translation>Добавить подозреваемого</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Add the name</source>
        <translation>Добавить имя</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Cite for them</source>
        <translation>Сослаться</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>How &amp;many</source>
        <translation>&amp;Сколько</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Looks like {name} – add it to them</source>
        <translation>Похоже на {name} — добавить к этой записи</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Mem&amp;bers</source>
        <translation>&amp;Участников</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Name &amp;kind</source>
        <translation>&amp;Вид имени</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>No group</source>
        <translation>Без группы</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>No&amp;t named</source>
        <translation>Имя &amp;не названо</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>P&amp;arty</source>
        <translation>Ти&amp;п</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Part of &amp;group</source>
        <translation>Входит в &amp;группу</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Person or organisation</source>
        <translation>Лицо или организация</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Somebody new to this case</source>
        <translation>Новый участник этого дела</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Suspect</source>
        <translation>Подозреваемый</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Type a further name for them.</source>
        <translation>Введите ещё одно имя.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Type a name, or check “Not named” if the sources give none.</source>
        <translation>Введите имя или отметьте «Имя не названо», если в источниках его нет.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>Type a name: only suspects may be without one.</source>
        <translation>Введите имя: без имени могут быть только подозреваемые.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>not said</source>
        <translation>не сообщается</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/party_dialog.py"/>
        <source>press service, mayor’s office</source>
        <translation>пресс-служба мэрии</translation>
    </message>
</context>
<context>
    <name>PasswordPane</name>
    <message>
        <location filename="../../casefile/ui/reader/states.py"/>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/states.py"/>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/states.py"/>
        <source>Remember for this document</source>
        <translation>Запомнить для документа</translation>
    </message>
    <message>
        <source>Remember in this document’s record</source>
        <translation type="vanished">Запомнить для документа</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/states.py"/>
        <source>This document needs a password to be read. The document itself is kept.</source>
        <translation>Чтобы прочитать документ, нужен пароль. Сам документ сохранён.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/states.py"/>
        <source>This password does not open it. The document itself is kept.</source>
        <translation>Этот пароль не подходит. Сам документ сохранён.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source> pixels</source>
        <translation> пикс.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>&amp;As</source>
        <translation>&amp;Вид файла</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>&amp;Light on dark</source>
        <translation>&amp;Светлое на тёмном</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>&amp;Page</source>
        <translation>&amp;Лист</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>&amp;What</source>
        <translation>&amp;Что</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>A picture as it is seen here.</source>
        <translation>Рисунок в том виде, как здесь.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>A small picture of what will be made</source>
        <translation>Уменьшенное изображение того, что получится</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>A3, landscape</source>
        <translation>A3, альбомная</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>A4, landscape</source>
        <translation>A4, альбомная</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>Its text stays text, in the fonts of who opens it.</source>
        <translation>Текст останется текстом; шрифты — те, что есть у открывшего.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>No font here can draw: {letters}</source>
        <translation>Ни в одном шрифте здесь нет знаков: {letters}</translation>
    </message>
    <message>
        <source>Over several strips &amp;where one would be unreadable</source>
        <translation type="vanished">&amp;Несколько полос, если одна неразборчива</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>PDF, for paper</source>
        <translation>PDF — для печати</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>PNG, for messages and web pages</source>
        <translation>PNG — для сообщений и сайтов</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>Picture of the timeline</source>
        <translation>Рисунок шкалы времени</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>SVG, for other programs to work on</source>
        <translation>SVG — для обработки в других программах</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>Several strips &amp;where one would be unreadable</source>
        <translation>&amp;Несколько полос, если одна неразборчива</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>Sharp at any size; its text stays text.</source>
        <translation>Чётко при любом размере; текст останется текстом.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>The first of {pages}</source>
        <translation>Первая; всего {pages}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>W&amp;idth</source>
        <translation>&amp;Ширина</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>Width in pixels</source>
        <translation>Ширина в пикселях</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>one that fits the picture</source>
        <translation>по размеру изображения</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>the whole case</source>
        <translation>всё дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>what is seen</source>
        <translation>то, что видно</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>what is seen: {range}</source>
        <translation>то, что видно: {range}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>{case}, timeline</source>
        <translation>{case}, шкала времени</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/picture_dialog.py"/>
        <source>× {height} high</source>
        <translation>× {height} в высоту</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <location filename="../../casefile/ui/preferences/dialog.py"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/dialog.py"/>
        <source>Pages of the preferences</source>
        <translation>Разделы настроек</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/preferences/dialog.py"/>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <location filename="../../casefile/ui/export/preview_pane.py"/>
        <source>Beginning of the file</source>
        <translation>Начало файла</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/preview_pane.py"/>
        <source>First rows of the table</source>
        <translation>Первые строки таблицы</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/preview_pane.py"/>
        <source>Larger page</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/preview_pane.py"/>
        <source>Making the preview…</source>
        <translation>Подготовка предпросмотра…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/preview_pane.py"/>
        <source>Page {page} of {count}</source>
        <translation>Страница {page} из {count}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/preview_pane.py"/>
        <source>Pages of the preview</source>
        <translation>Страницы предпросмотра</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/preview_pane.py"/>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/preview_pane.py"/>
        <source>Smaller page</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/preview_pane.py"/>
        <source>The beginning of the file</source>
        <translation>Начало файла</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/preview_pane.py"/>
        <source>What there is to say of the file</source>
        <translation>Сведения о файле</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <location filename="../../casefile/ui/export/print_dialog.py"/>
        <source>&amp;Size</source>
        <translation>&amp;Размер</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/print_dialog.py"/>
        <source>Making the pages…</source>
        <translation>Подготовка страниц…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/print_dialog.py"/>
        <source>Not all of it was printed.</source>
        <translation>Напечатано не всё.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/print_dialog.py"/>
        <source>Pa&amp;ges</source>
        <translation>&amp;Страницы</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/print_dialog.py"/>
        <source>Page {page} of {count}…</source>
        <translation>Страница {page} из {count}…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/print_dialog.py"/>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/print_dialog.py"/>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/print_dialog.py"/>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/print_dialog.py"/>
        <source>Stopped. What the printer had by then is its own.</source>
        <translation>Остановлено. То, что уже передано на принтер, может быть напечатано.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/print_dialog.py"/>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/export/print_dialog.py"/>
        <source>Write pages like “1-3, 7”; there are %n.</source>
        <translation>
            <numerusform>Укажите страницы так: «1-3, 7»; всего %n страница.</numerusform>
            <numerusform>Укажите страницы так: «1-3, 7»; всего %n страницы.</numerusform>
            <numerusform>Укажите страницы так: «1-3, 7»; всего %n страниц.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/export/print_dialog.py"/>
        <source>all %n page(s)</source>
        <translation>
            <numerusform>вся %n страница</numerusform>
            <numerusform>все %n страницы</numerusform>
            <numerusform>все %n страниц</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/print_dialog.py"/>
        <source>as large as the paper</source>
        <translation>на весь лист</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/print_dialog.py"/>
        <source>in their own size</source>
        <translation>в натуральную величину</translation>
    </message>
    <message>
        <source>made smaller where they do not fit</source>
        <translation type="vanished">вписывать в лист</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/print_dialog.py"/>
        <source>shrunk where too large</source>
        <translation>вписывать в лист</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <location filename="../../casefile/ui/window_printing.py"/>
        <source>Summary of the case</source>
        <translation>Справка по делу</translation>
    </message>
</context>
<context>
    <name>ProvisionDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/provision_dialog.py"/>
        <source>&amp;Article</source>
        <translation>&amp;Номер статьи</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/provision_dialog.py"/>
        <source>&amp;Jurisdiction</source>
        <translation>&amp;Юрисдикция</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/provision_dialog.py"/>
        <source>&amp;Law</source>
        <translation>&amp;Закон</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/provision_dialog.py"/>
        <source>&amp;to</source>
        <translation>&amp;по</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/provision_dialog.py"/>
        <source>A provision needs its article.</source>
        <translation>Укажите номер статьи.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/provision_dialog.py"/>
        <source>A&amp;bout</source>
        <translation>О &amp;чём</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/provision_dialog.py"/>
        <source>P&amp;enalty</source>
        <translation>Нак&amp;азание</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/provision_dialog.py"/>
        <source>Prison, &amp;years at most</source>
        <translation>Срок, не более &amp;лет</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/provision_dialog.py"/>
        <source>Provision of law</source>
        <translation>Статья закона</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/provision_dialog.py"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/provision_dialog.py"/>
        <source>Valid &amp;from</source>
        <translation>&amp;Действует с</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/provision_dialog.py"/>
        <source>Write the years as a number: 15.</source>
        <translation>Укажите срок числом: 15.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/provision_dialog.py"/>
        <source>in the law’s words</source>
        <translation>словами закона</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/provision_dialog.py"/>
        <source>still in force</source>
        <translation>действует и сейчас</translation>
    </message>
</context>
<context>
    <name>PutDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/put_dialog.py"/>
        <source>It then lies on both cases. Facts are tagged for each case on its own.</source>
        <translation>Документ будет в обоих делах. Факты отмечаются в каждом деле отдельно.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/put_dialog.py"/>
        <source>Put</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/put_dialog.py"/>
        <source>Put document on another case</source>
        <translation>Добавление документа в другое дело</translation>
    </message>
</context>
<context>
    <name>QuoteStrip</name>
    <message>
        <location filename="../../casefile/ui/dialogs/quote_strip.py"/>
        <source>Passage: {quote}</source>
        <translation>Отрывок: {quote}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <location filename="../../casefile/ui/rail_wording.py"/>
        <source>%n accused</source>
        <translation>
            <numerusform>%n обвиняемый</numerusform>
            <numerusform>%n обвиняемых</numerusform>
            <numerusform>%n обвиняемых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/rail_wording.py"/>
        <source>%n convicted</source>
        <translation>
            <numerusform>%n осуждённый</numerusform>
            <numerusform>%n осуждённых</numerusform>
            <numerusform>%n осуждённых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/rail_wording.py"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/rail_wording.py"/>
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/rail_wording.py"/>
        <source>%n suspect(s)</source>
        <translation>
            <numerusform>%n подозреваемый</numerusform>
            <numerusform>%n подозреваемых</numerusform>
            <numerusform>%n подозреваемых</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail.py"/>
        <source>Across cases</source>
        <translation>По всем делам</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Also</source>
        <translation>Также</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail.py"/>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail.py"/>
        <source>Cases and searches</source>
        <translation>Дела и поиск</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail.py"/>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Group of {count}</source>
        <translation>Группа, человек: {count}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail.py"/>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail.py"/>
        <source>New case</source>
        <translation>Новое дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail.py"/>
        <source>No case yet. Press {key}, or drop documents here.</source>
        <translation>Дел пока нет. Нажмите {key} или перетащите сюда документы.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Nobody yet. Select a name in a document and press {key}.</source>
        <translation>Пока никого. Выделите имя в документе и нажмите {key}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>None yet. Select an article of law in a document and press {key}.</source>
        <translation>Пока нет. Выделите статью закона в документе и нажмите {key}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>None yet. The end of a detention, a hearing or a limit appears here by itself.</source>
        <translation>Пока нет. Сроки стражи, заседания и другие сроки появятся здесь сами.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Part in</source>
        <translation>В каких делах</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Penalty</source>
        <translation>Наказание</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail.py"/>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>People and organisations</source>
        <translation>Лица и организации</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Provision</source>
        <translation>Статья</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail.py"/>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Provisions of law</source>
        <translation>Статьи закона</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>Suspect {number}</source>
        <translation>Подозреваемый {number}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_wording.py"/>
        <source>detention ordered to {date}</source>
        <translation>назначена стража по {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_wording.py"/>
        <source>detention sought to {date}</source>
        <translation>запрошена стража по {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_wording.py"/>
        <source>detention to {date}</source>
        <translation>стража по {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_wording.py"/>
        <source>due {date}</source>
        <translation>срок: {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_wording.py"/>
        <source>hearing {date}</source>
        <translation>заседание: {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>not named</source>
        <translation>имя не названо</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_lists.py"/>
        <source>passed</source>
        <translation>прошло</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail_wording.py"/>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/rail.py"/>
        <source>undo to any point</source>
        <translation>отмена шагов</translation>
    </message>
</context>
<context>
    <name>RangeField</name>
    <message>
        <location filename="../../casefile/ui/timeline/range_field.py"/>
        <source>Go to a time: Apr–Jun 2025, 2024, since July 2024</source>
        <translation>Перейти ко времени: апр–июнь 2025, 2024, с июля 2024</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/range_field.py"/>
        <source>Time shown</source>
        <translation>Показанное время</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <location filename="../../casefile/ui/reader/reader.py"/>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/page_painter.py"/>
        <source>Drawing this page…</source>
        <translation>Страница загружается…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/reader.py"/>
        <source>Find in document</source>
        <translation>Найти в документе</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/reader.py"/>
        <source>Reader</source>
        <translation>Область чтения</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/reader.py"/>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/reader.py"/>
        <source>Select words in the document first, then press {key}.</source>
        <translation>Сначала выделите слова в документе, потом нажмите {key}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/reader.py"/>
        <source>There are no pages to show.</source>
        <translation>Нет страниц, которые можно показать.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/page_painter.py"/>
        <source>This page could not be drawn.</source>
        <translation>Не удалось показать эту страницу.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_reading.py"/>
        <source>attached {date}</source>
        <translation>прикреплено: {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_reading.py"/>
        <source>published {date}</source>
        <translation>опубликовано: {date}</translation>
    </message>
</context>
<context>
    <name>ReaderToolbar</name>
    <message>
        <location filename="../../casefile/ui/reader/toolbar.py"/>
        <source>Copy the document's SHA-256</source>
        <translation>Копировать SHA-256 документа</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/toolbar.py"/>
        <source>Find in document</source>
        <translation>Найти в документе</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/toolbar.py"/>
        <source>Fit the width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/toolbar.py"/>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/toolbar.py"/>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/toolbar.py"/>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/toolbar.py"/>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/toolbar.py"/>
        <source>Show pages light on dark</source>
        <translation>Светлый текст на тёмном фоне</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/toolbar.py"/>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/toolbar.py"/>
        <source>Zoom: fit the width</source>
        <translation>Масштаб: по ширине</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/toolbar.py"/>
        <source>copied</source>
        <translation>скопировано</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/toolbar.py"/>
        <source>of %1</source>
        <translation>из %1</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <location filename="../../casefile/ui/window_reading.py"/>
        <source>Copied with its citation.</source>
        <translation>Скопировано вместе со ссылкой.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_reading.py"/>
        <source>No text could be read from this document.</source>
        <translation>Из этого документа не удалось прочитать текст.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <location filename="../../casefile/ui/reader/states.py"/>
        <source>Reading the document</source>
        <translation>Чтение документа</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/states.py"/>
        <source>reading…</source>
        <translation>чтение…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/states.py"/>
        <source>reading… page %1 of %2</source>
        <translation>чтение… страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>RecentDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/recent_dialog.py"/>
        <source>Another library…</source>
        <translation>Другая библиотека…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/recent_dialog.py"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/recent_dialog.py"/>
        <source>Libraries that were open lately</source>
        <translation>Недавно открытые библиотеки</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/recent_dialog.py"/>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/recent_dialog.py"/>
        <source>Open again</source>
        <translation>Недавние библиотеки</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/recent_dialog.py"/>
        <source>{library} (not found)</source>
        <translation>{library} (не найдена)</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/recent_dialog.py"/>
        <source>{name}  –  {folder}</source>
        <translation>{name}  –  {folder}</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <location filename="../../casefile/ui/welcome_recent.py"/>
        <source>Open again</source>
        <translation>Недавние</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <location filename="../../casefile/ui/menus/recent.py"/>
        <source>Forget these</source>
        <translation>Очистить список</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/recent.py"/>
        <source>No library was open lately</source>
        <translation>Недавних библиотек нет</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/recent.py"/>
        <source>{library} (not found)</source>
        <translation>{library} (не найдена)</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <location filename="../../casefile/ui/welcome_recent.py"/>
        <source>Forget</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome_recent.py"/>
        <source>Forget {library}</source>
        <translation>Убрать из списка: {library}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome_recent.py"/>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome_recent.py"/>
        <source>not found in {folder}</source>
        <translation>не найдена в {folder}</translation>
    </message>
</context>
<context>
    <name>RelatedDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/related_dialog.py"/>
        <source>&amp;Case</source>
        <translation>&amp;Дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/related_dialog.py"/>
        <source>&amp;How related</source>
        <translation>&amp;Как связано</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/related_dialog.py"/>
        <source>&amp;Jurisdiction</source>
        <translation>&amp;Юрисдикция</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/related_dialog.py"/>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/related_dialog.py"/>
        <source>A new case</source>
        <translation>Новое дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/related_dialog.py"/>
        <source>Give the new case a title, or choose one.</source>
        <translation>Назовите новое дело или выберите существующее.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/related_dialog.py"/>
        <source>Relate</source>
        <translation>Связать</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/related_dialog.py"/>
        <source>Related case</source>
        <translation>Связанное дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/related_dialog.py"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/related_dialog.py"/>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/related_dialog.py"/>
        <source>what they have to do with each other</source>
        <translation>что их связывает</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/related_dialog.py"/>
        <source>what you call it</source>
        <translation>как вы его называете</translation>
    </message>
</context>
<context>
    <name>RenameViewDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/view_dialog.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/view_dialog.py"/>
        <source>Give the view a name.</source>
        <translation>Назовите вид.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/view_dialog.py"/>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/view_dialog.py"/>
        <source>Rename view</source>
        <translation>Переименование вида</translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message>
        <location filename="../../casefile/ui/imports/rows_dialog.py"/>
        <source>&amp;Copy list</source>
        <translation>Копировать &amp;список</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/rows_dialog.py"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/rows_dialog.py"/>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/rows_dialog.py"/>
        <source>Importing…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/rows_dialog.py"/>
        <source>Reading and understanding</source>
        <translation>Чтение и разбор</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <location filename="../../casefile/ui/dialogs/view_dialog.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/view_dialog.py"/>
        <source>Give the view a name.</source>
        <translation>Назовите вид.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/view_dialog.py"/>
        <source>Replace view</source>
        <translation>Заменить вид</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/view_dialog.py"/>
        <source>Save view</source>
        <translation>Сохранить вид</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/view_dialog.py"/>
        <source>The view comes back to the time that is shown now, not just to its filter</source>
        <translation>Вид вернёт не только фильтр, но и показанный сейчас отрезок времени</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/view_dialog.py"/>
        <source>There is a view “{name}” already. Save once more to replace it.</source>
        <translation>Вид «{name}» уже есть. Нажмите ещё раз, чтобы заменить его.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/view_dialog.py"/>
        <source>With this stretch of time</source>
        <translation>С этим отрезком времени</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/view_dialog.py"/>
        <source>what it shows</source>
        <translation>что он показывает</translation>
    </message>
</context>
<context>
    <name>ScopeField</name>
    <message>
        <location filename="../../casefile/ui/export/scope_field.py"/>
        <source>All cases</source>
        <translation>Все дела</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/scope_field.py"/>
        <source>All suspects</source>
        <translation>Все подозреваемые</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/scope_field.py"/>
        <source>Choose the suspects whose dossier leaves.</source>
        <translation>Выберите подозреваемых для досье.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/scope_field.py"/>
        <source>Other cases</source>
        <translation>Другие дела</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/scope_field.py"/>
        <source>Suspects</source>
        <translation>Подозреваемые</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/scope_field.py"/>
        <source>There is no other case in this library.</source>
        <translation>Других дел в этой библиотеке нет.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/scope_field.py"/>
        <source>This case names no suspects yet.</source>
        <translation>В этом деле пока нет подозреваемых.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/scope_field.py"/>
        <source>What leaves</source>
        <translation>Что войдёт</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/scope_field.py"/>
        <source>the dossier of suspects</source>
        <translation>досье подозреваемых</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/export/scope_field.py"/>
        <source>the events selected (%n)</source>
        <translation>
            <numerusform>выделенные события (%n)</numerusform>
            <numerusform>выделенные события (%n)</numerusform>
            <numerusform>выделенные события (%n)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/scope_field.py"/>
        <source>the whole case</source>
        <translation>всё дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/scope_field.py"/>
        <source>this case and others</source>
        <translation>это дело и другие</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <location filename="../../casefile/ui/search_delegate.py"/>
        <source>case</source>
        <translation>дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/search_delegate.py"/>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/search_delegate.py"/>
        <source>event</source>
        <translation>событие</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/search_delegate.py"/>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/search_delegate.py"/>
        <source>page {page}</source>
        <translation>с. {page}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/search_delegate.py"/>
        <source>person or organisation</source>
        <translation>лицо или организация</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/search_delegate.py"/>
        <source>provision</source>
        <translation>статья закона</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../casefile/ui/search_field.py"/>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/search_field.py"/>
        <source>Search every case</source>
        <translation>Поиск по всем делам</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <location filename="../../casefile/ui/search_panel.py"/>
        <source>%n found. Enter goes to the passage.</source>
        <translation>
            <numerusform>Найдено: %n. Enter — перейти к отрывку.</numerusform>
            <numerusform>Найдено: %n. Enter — перейти к отрывку.</numerusform>
            <numerusform>Найдено: %n. Enter — перейти к отрывку.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/search_panel.py"/>
        <source>Many pages match; the newest are shown while all are ranked.</source>
        <translation>Подходит много страниц; пока все оцениваются, показаны новейшие.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/search_panel.py"/>
        <source>Nothing found. Fewer words, or only the beginning of one, find more.</source>
        <translation>Ничего не найдено. Попробуйте меньше слов или только начало слова.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/search_panel.py"/>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/search_panel.py"/>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/search_panel.py"/>
        <source>The 50 best are shown. Type more to narrow it down.</source>
        <translation>Показаны 50 лучших. Уточните запрос, чтобы сузить поиск.</translation>
    </message>
</context>
<context>
    <name>SectionsField</name>
    <message>
        <location filename="../../casefile/ui/export/sections_field.py"/>
        <source>Chronology</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/sections_field.py"/>
        <source>Drag, or Alt with ↑ ↓, puts them in order.</source>
        <translation>Порядок меняется мышью или клавишами Alt с ↑ ↓.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/sections_field.py"/>
        <source>Index of persons</source>
        <translation>Указатель лиц</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/sections_field.py"/>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/sections_field.py"/>
        <source>Other people and organisations</source>
        <translation>Другие лица и организации</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/sections_field.py"/>
        <source>Provisions and charges</source>
        <translation>Статьи и обвинения</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/sections_field.py"/>
        <source>Related cases</source>
        <translation>Связанные дела</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/sections_field.py"/>
        <source>Sections, in order</source>
        <translation>Разделы по порядку</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/sections_field.py"/>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/sections_field.py"/>
        <source>Suspects</source>
        <translation>Подозреваемые</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/sections_field.py"/>
        <source>Synopsis</source>
        <translation>Суть дела</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/sections_field.py"/>
        <source>Timeline</source>
        <translation>Шкала времени</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <location filename="../../casefile/ui/session.py"/>
        <source>Casefile</source>
        <translation>Casefile</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/session.py"/>
        <source>Casefile is open already (process {who}) and does not answer. It may be busy: wait a moment and try again. If it is stuck, end that process and start Casefile again; all that was saved stays. “casefile --separate” opens a second window beside it.</source>
        <translation>Программа Casefile уже открыта (процесс {who}) и не отвечает. Возможно, она занята: подождите немного и повторите. Если она зависла, завершите этот процесс и запустите Casefile снова; всё сохранённое останется. Команда «casefile --separate» открывает второе окно рядом с первым.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/session.py"/>
        <source>This account has no home folder: what Casefile remembers of its window is gone when the computer is shut down. Libraries are not touched by that.</source>
        <translation>У этой учётной записи нет домашней папки: то, что Casefile помнит об окне, пропадёт при выключении компьютера. Библиотек это не касается.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/session.py"/>
        <source>This system has no fonts; Casefile shows its own.</source>
        <translation>В системе нет шрифтов; Casefile использует свои.</translation>
    </message>
</context>
<context>
    <name>SettingsCare</name>
    <message>
        <location filename="../../casefile/ui/settings_care.py"/>
        <source>Settings cannot be written to “{folder}” and last until the window is closed. Libraries are not touched by that.</source>
        <translation>Настройки нельзя записать в папку «{folder}», они действуют до закрытия окна. Библиотек это не касается.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/settings_care.py"/>
        <source>The file of settings was damaged and is put aside as “{name}”; the usual settings are back. No library is touched by that.</source>
        <translation>Файл настроек был повреждён и отложен под именем «{name}»; возвращены обычные настройки. Библиотек это не касается.</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>&amp;Encoding</source>
        <translation>&amp;Кодировка</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>&amp;Sheet</source>
        <translation>&amp;Лист</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>03/04/2025 &amp;means</source>
        <translation>03/04/2025 &amp;это</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>3 April: the day first</source>
        <translation>3 апреля: сначала день</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>4 March: the month first</source>
        <translation>4 марта: сначала месяц</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>Bars</source>
        <translation>Вертикальная черта</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>Cells &amp;parted by</source>
        <translation>&amp;Разделитель</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>Commas</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>Join the case</source>
        <translation>Добавить в дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>Not guessed</source>
        <translation>Не угадывать</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>People &amp;not known</source>
        <translation>&amp;Неизвестные лица</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>Semicolons</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>Stay in the details</source>
        <translation>Оставить в подробностях</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>Tabs</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>Write the day from which dates are seen like “19 Apr 2025”.</source>
        <translation>Укажите день, от которого считаются даты, например «19 апр 2025».</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>the day it was written</source>
        <translation>день записи</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/imports/settings_pane.py"/>
        <source>“&amp;Last Monday” seen from</source>
        <translation>«&amp;Прошлый понедельник» от</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../casefile/ui/status_bar.py"/>
        <source>Undo: {label}</source>
        <translation>Отменить: {label}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/status_bar.py"/>
        <source>all changes saved</source>
        <translation>все изменения сохранены</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/status_bar.py"/>
        <source>saving…</source>
        <translation>сохранение…</translation>
    </message>
</context>
<context>
    <name>StatusOfCharge</name>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>acquitted</source>
        <translation>оправдан</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>alleged</source>
        <translation>вменяется по сообщениям</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>amended</source>
        <translation>изменено</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>charged</source>
        <translation>предъявлено</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>convicted</source>
        <translation>осуждён</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>dropped</source>
        <translation>снято</translation>
    </message>
</context>
<context>
    <name>SummaryPane</name>
    <message>
        <location filename="../../casefile/ui/export/summary_pane.py"/>
        <source>&amp;Quote the source in each line</source>
        <translation>&amp;Цитата источника в каждой строке</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/summary_pane.py"/>
        <source>Form of the chronology</source>
        <translation>Вид хронологии</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/summary_pane.py"/>
        <source>One chronology of &amp;all cases</source>
        <translation>Одна &amp;хронология для всех дел</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/summary_pane.py"/>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/summary_pane.py"/>
        <source>Show the &amp;place on the page with each passage</source>
        <translation>Показать &amp;место каждого отрывка на странице</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/summary_pane.py"/>
        <source>chronology as a table</source>
        <translation>хронология таблицей</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/summary_pane.py"/>
        <source>chronology told month by month</source>
        <translation>хронология рассказом по месяцам</translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <location filename="../../casefile/ui/export/table_pane.py"/>
        <source>Delimiter</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/table_pane.py"/>
        <source>With a &amp;mark for Excel (UTF-8 BOM)</source>
        <translation>С &amp;меткой для Excel (UTF-8 BOM)</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/table_pane.py"/>
        <source>cells parted by commas</source>
        <translation>разделитель — запятая</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/table_pane.py"/>
        <source>cells parted by semicolons</source>
        <translation>разделитель — точка с запятой</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/table_pane.py"/>
        <source>cells parted by tabs</source>
        <translation>разделитель — табуляция</translation>
    </message>
</context>
<context>
    <name>TagBar</name>
    <message>
        <location filename="../../casefile/ui/reader/tag_bar.py"/>
        <source>Charge</source>
        <translation>Обвинение</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/tag_bar.py"/>
        <source>Copy with citation</source>
        <translation>Копировать со ссылкой</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/tag_bar.py"/>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/tag_bar.py"/>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/tag_bar.py"/>
        <source>Suspect</source>
        <translation>Подозреваемый</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/tag_bar.py"/>
        <source>Tag the selection</source>
        <translation>Отметить выделенное</translation>
    </message>
</context>
<context>
    <name>TagButton</name>
    <message>
        <location filename="../../casefile/ui/reader/tag_bar.py"/>
        <source>Key: {key}</source>
        <translation>Клавиша: {key}</translation>
    </message>
</context>
<context>
    <name>ThereAlready</name>
    <message>
        <location filename="../../casefile/ui/there_already.py"/>
        <source>Nothing was added: “{what}” is there already.</source>
        <translation>Ничего не добавлено: «{what}» уже есть.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/there_already.py"/>
        <source>“{what}” has one more source now. Nothing else was added.</source>
        <translation>У записи «{what}» теперь на один источник больше. Другого ничего не добавлено.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../../casefile/ui/timeline/spoken.py"/>
        <source> and </source>
        <translation> и </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <location filename="../../casefile/ui/timeline/spoken.py"/>
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%n ссылка</numerusform>
            <numerusform>%n ссылки</numerusform>
            <numerusform>%n ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <source>%n day(s) left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/choosing.py"/>
        <source>%n event(s) selected</source>
        <translation>
            <numerusform>Выделено %n событие</numerusform>
            <numerusform>Выделено %n события</numerusform>
            <numerusform>Выделено %n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/spoken.py"/>
        <source>%n event(s) under way on {day}, begun earlier</source>
        <translation>
            <numerusform>%n событие, начавшееся раньше, продолжается {day}</numerusform>
            <numerusform>%n события, начавшиеся раньше, продолжаются {day}</numerusform>
            <numerusform>%n событий, начавшихся раньше, продолжаются {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/spoken.py"/>
        <source>%n event(s) {when}</source>
        <translation>
            <numerusform>%n событие {when}</numerusform>
            <numerusform>%n события {when}</numerusform>
            <numerusform>%n событий {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/tray.py"/>
        <source>%n more event(s) not dated</source>
        <translation>
            <numerusform>Ещё %n событие без даты</numerusform>
            <numerusform>Ещё %n события без даты</numerusform>
            <numerusform>Ещё %n событий без даты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n источник</numerusform>
            <numerusform>%n источника</numerusform>
            <numerusform>%n источников</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_sorting.py"/>
        <source>Ascending</source>
        <translation>По возрастанию</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology.py"/>
        <source>Chronology</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology.py"/>
        <source>Clear the filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/arranging.py"/>
        <source>Collapse</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/accessible.py"/>
        <source>Collapse or expand</source>
        <translation>Свернуть или развернуть</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/arranging.py"/>
        <source>Collapse others</source>
        <translation>Свернуть остальные</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/carrying.py"/>
        <source>Copied %n event(s)</source>
        <translation>
            <numerusform>Скопировано %n событие</numerusform>
            <numerusform>Скопировано %n события</numerusform>
            <numerusform>Скопировано %n событий</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_sorting.py"/>
        <source>Descending</source>
        <translation>По убыванию</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/accessible.py"/>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/tray.py"/>
        <source>Events before these</source>
        <translation>Предыдущие события</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/board.py"/>
        <source>Events here: {count}. Zoom in to see each.</source>
        <translation>Событий здесь: {count}. Увеличьте масштаб, чтобы увидеть каждое.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/choosing.py"/>
        <source>Events selected: {count}</source>
        <translation>Выделено событий: {count}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/tray.py"/>
        <source>Events whose date no source gives</source>
        <translation>События, дату которых не называет ни один источник</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology.py"/>
        <source>Events: {events}. Not dated: {undated}.</source>
        <translation>Событий: {events}. Без даты: {undated}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/arranging.py"/>
        <source>Expand</source>
        <translation>Развернуть</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/arranging.py"/>
        <source>Expand all</source>
        <translation>Развернуть все</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>In this order: {events}.</source>
        <translation>Порядок событий: {events}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_table.py"/>
        <source>More than {count} events lie there. Filter to select among fewer.</source>
        <translation>Здесь больше событий, чем можно выделить ({count}). Сузьте выбор фильтром.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/choosing.py"/>
        <source>More than {count} events lie there. Zoom in to select among fewer.</source>
        <translation>Здесь больше событий, чем можно выделить ({count}). Увеличьте масштаб.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/arranging.py"/>
        <source>Move down</source>
        <translation>Переместить вниз</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/arranging.py"/>
        <source>Move up</source>
        <translation>Переместить вверх</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology.py"/>
        <source>No event meets the filter.</source>
        <translation>Под фильтр не подходит ни одно событие.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/tray.py"/>
        <source>Not dated</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>Not dated: stands nowhere in time</source>
        <translation>Без даты: места во времени нет</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/tray.py"/>
        <source>Not dated: {count}</source>
        <translation>Без даты: {count}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>One further up may have come after this</source>
        <translation>Одно из событий выше могло произойти позже этого</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/accessible.py"/>
        <source>Opens the event</source>
        <translation>Открывает событие</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>Order not established with the next</source>
        <translation>Порядок относительно следующего не установлен</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>Pairs that cannot be ordered: {count}.</source>
        <translation>Пар, порядок которых не установлен: {count}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/accessible.py"/>
        <source>Select</source>
        <translation>Выделить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>Select up to {count} events to compare their dates.</source>
        <translation>Чтобы сравнить даты, выделите событий не больше {count}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/accessible.py"/>
        <source>Selects the event</source>
        <translation>Выделяет событие</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/spoken.py"/>
        <source>Shown {when}: %n event(s)</source>
        <translation>
            <numerusform>На шкале {when}: %n событие</numerusform>
            <numerusform>На шкале {when}: %n события</numerusform>
            <numerusform>На шкале {when}: %n событий</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/spoken.py"/>
        <source>Shown {when}: no events</source>
        <translation>На шкале {when}: событий нет</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/accessible.py"/>
        <source>Shuts the lane, so that it only counts, or opens it</source>
        <translation>Сворачивает дорожку, оставляя только число событий, или разворачивает её</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_sorting.py"/>
        <source>Sort by {column}</source>
        <translation>Сортировать: {column}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>Standing</source>
        <translation>Статус сведений</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>The dates do not say which came first: {one} or {other}.</source>
        <translation>По датам нельзя сказать, что было раньше: {one} или {other}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>Whether “{first}” began before “{second}” cannot be told: both beginnings are {first_date}.</source>
        <translation>Начало у обоих одно ({first_date}): нельзя сказать, началось ли «{first}» раньше, чем «{second}».</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>Whether “{first}” began before “{second}” cannot be told: the beginning of the first is {first_date}, that of the second {second_date}; {both}.</source>
        <translation>Начало «{first}» — {first_date}, начало «{second}» — {second_date} ({both}): что началось раньше, сказать нельзя.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>Whether “{first}” came before “{second}” cannot be told: both are {first_date}.</source>
        <translation>Дата у обоих одна ({first_date}): нельзя сказать, было ли «{first}» раньше, чем «{second}».</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>Whether “{first}” came before “{second}” cannot be told: neither is dated.</source>
        <translation>Нельзя сказать, было ли «{first}» раньше, чем «{second}»: оба без даты.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>Whether “{first}” came before “{second}” cannot be told: the first is {first_date}, the second is {second_date}; {both}.</source>
        <translation>«{first}» — {first_date}, «{second}» — {second_date} ({both}): что было раньше, сказать нельзя.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>Whether “{first}” came before “{second}” cannot be told: “{undated}” is not dated.</source>
        <translation>Нельзя сказать, было ли «{first}» раньше, чем «{second}»: у события «{undated}» нет даты.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/accessible.py"/>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/accessible.py"/>
        <source>Zooms in to see each event</source>
        <translation>Увеличивает масштаб, чтобы было видно каждое событие</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <source>alleged</source>
        <translation>предполагается</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>another source</source>
        <translation>другой</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>both may be on {date}</source>
        <translation>возможно, оба в один день: {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>both may be {date}</source>
        <translation>оба возможны в это время: {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <source>custody ordered</source>
        <translation>стража назначена</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <source>custody served</source>
        <translation>под стражей</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <source>custody sought</source>
        <translation>стража запрошена</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <source>disputed</source>
        <translation>оспаривается</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/end_drag.py"/>
        <source>from {date}</source>
        <translation>начало: {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/spoken.py"/>
        <source>from {first} to {last}</source>
        <translation>начало: {first}, окончание: {last}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>it depends on which source is right</source>
        <translation>это зависит от того, какой источник прав</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>not cited</source>
        <translation>без ссылки</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <source>not dated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chips.py"/>
        <location filename="../../casefile/ui/timeline/end_drag.py"/>
        <source>on {date}</source>
        <translation>дата: {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>one source</source>
        <translation>1 источник</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>or {date}</source>
        <translation>или {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <source>or: {date}</source>
        <translation>или: {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <source>or: {title}</source>
        <translation>или: {title}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_legend.py"/>
        <source>order not established by the dates</source>
        <translation>порядок по датам не установлен</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <source>reported</source>
        <translation>сообщается</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/end_drag.py"/>
        <source>so far: {date}</source>
        <translation>сейчас: {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/canvas.py"/>
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/end_drag.py"/>
        <source>until {date}</source>
        <translation>окончание: {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <source>until {until}</source>
        <translation>окончание: {until}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>{both}, or {others}</source>
        <translation>{both}, либо {others}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/carrying.py"/>
        <source>{date} — {title} — {sources}</source>
        <translation>{date} — {title} — {sources}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>{date}, or {other}</source>
        <translation>{date} или {other}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>{date}, or {other} according to {source}</source>
        <translation>{date} или {other} (источник: {source})</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/spoken.py"/>
        <source>{events}: {titles}</source>
        <translation>{events}: {titles}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/spoken.py"/>
        <source>{event}; among {events}</source>
        <translation>{event}; здесь всего {events}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/spoken.py"/>
        <source>{event}; another source gives {dates}</source>
        <translation>{event}; по другому источнику — {dates}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>{event}; not cited</source>
        <translation>{event}; без ссылки</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/spoken.py"/>
        <source>{event}; the source says {words}</source>
        <translation>{event}; в источнике сказано: {words}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>{event}; took part: {names}</source>
        <translation>{event}; участники: {names}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>{event}; {order}</source>
        <translation>{event}; {order}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/spoken.py"/>
        <source>{lane}, %n event(s) in view</source>
        <translation>
            <numerusform>{lane}, на виду %n событие</numerusform>
            <numerusform>{lane}, на виду %n события</numerusform>
            <numerusform>{lane}, на виду %n событий</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/spoken.py"/>
        <source>{lane}, no events in view</source>
        <translation>{lane}, на виду событий нет</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/timeline/arranging.py"/>
        <source>{lane}: %n event(s), collapsed</source>
        <translation>
            <numerusform>{lane}: %n событие, свёрнуто</numerusform>
            <numerusform>{lane}: %n события, свёрнуто</numerusform>
            <numerusform>{lane}: %n событий, свёрнуто</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} и ещё {count}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chronology_words.py"/>
        <source>{sources}, {citations}</source>
        <translation>{sources}, {citations}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/chips.py"/>
        <source>{title}, not dated</source>
        <translation>{title}, без даты</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/descriptions.py"/>
        <source>{when} – {until}</source>
        <translation>{when} – {until}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>“{first}” ({first_date}) began before “{second}” ({second_date}).</source>
        <translation>Сначала началось «{first}» ({first_date}), позже — «{second}» ({second_date}).</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/comparing.py"/>
        <source>“{first}” ({first_date}) came before “{second}” ({second_date}).</source>
        <translation>Сначала было «{first}» ({first_date}), позже — «{second}» ({second_date}).</translation>
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
        <translation>Не отменено: после этого было сделано что-то ещё.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline_dates.py"/>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline_dates.py"/>
        <source>Undone: {}</source>
        <translation>Отменено: {}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline_dates.py"/>
        <source>“{title}” is now dated {date}. Its source says “{words}”.</source>
        <translation>Теперь дата события «{title}» — {date}; в источнике сказано «{words}».</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline_dates.py"/>
        <source>“{title}” now begins {date}. Its source says “{words}”.</source>
        <translation>Теперь начало события «{title}» — {date}; в источнике сказано «{words}».</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline_dates.py"/>
        <source>“{title}” now ends {date}. Its source says “{words}”.</source>
        <translation>Теперь окончание события «{title}» — {date}; в источнике сказано «{words}».</translation>
    </message>
</context>
<context>
    <name>TimelineEvents</name>
    <message>
        <location filename="../../casefile/ui/window_timeline.py"/>
        <source>Compare dates</source>
        <translation>Сравнить даты</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_timeline.py"/>
        <source>Delete event</source>
        <translation>Удалить событие</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_timeline.py"/>
        <source>Delete events</source>
        <translation>Удалить события</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_timeline.py"/>
        <source>Edit event…</source>
        <translation>Изменить событие…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_timeline.py"/>
        <source>Go to its passage</source>
        <translation>Перейти к отрывку</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_timeline.py"/>
        <source>Move to case…</source>
        <translation>Перенести в другое дело…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_timeline.py"/>
        <source>New event…</source>
        <translation>Новое событие…</translation>
    </message>
</context>
<context>
    <name>TimelineMenu</name>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>All events in one lane</source>
        <translation>Все события на одной дорожке</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Clear filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Collapse all lanes</source>
        <translation>Свернуть все дорожки</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Collapse or expand this lane</source>
        <translation>Свернуть или развернуть эту дорожку</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Expand all lanes</source>
        <translation>Развернуть все дорожки</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Filter by case…</source>
        <translation>По делу…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Filter by charge…</source>
        <translation>По обвинению…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Filter by citations…</source>
        <translation>По ссылкам…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Filter by custody…</source>
        <translation>По страже…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Filter by kind…</source>
        <translation>По виду…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Filter by source…</source>
        <translation>По источнику…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Filter by standing…</source>
        <translation>По статусу сведений…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Filter by suspect…</source>
        <translation>По подозреваемому…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Find in events</source>
        <translation>Найти в событиях</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Go to a time…</source>
        <translation>Перейти ко времени…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Go to the first event</source>
        <translation>К первому событию</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Go to the last event</source>
        <translation>К последнему событию</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Go to today</source>
        <translation>К сегодняшнему дню</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Lanes</source>
        <translation>Дорожки</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Lanes by case</source>
        <translation>Дорожки по делам</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Lanes by charge</source>
        <translation>Дорожки по обвинениям</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Lanes by kind</source>
        <translation>Дорожки по видам</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Lanes by source</source>
        <translation>Дорожки по источникам</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Lanes by suspect</source>
        <translation>Дорожки по подозреваемым</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Lanes in the usual order</source>
        <translation>Обычный порядок дорожек</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Move this lane down</source>
        <translation>Переместить дорожку вниз</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Move this lane up</source>
        <translation>Переместить дорожку вверх</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Save view…</source>
        <translation>Сохранить вид…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Saved views</source>
        <translation>Сохранённые виды</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Sort the list…</source>
        <translation>Сортировать список…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>With related cases</source>
        <translation>Вместе со связанными делами</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>Zoom to fit all events</source>
        <translation>Показать все события</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>needs a related case</source>
        <translation>нужно связанное дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>needs a selected event</source>
        <translation>нужно выделенное событие</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>needs an open case</source>
        <translation>нужно открытое дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>needs events in lanes</source>
        <translation>нужны события на дорожках</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>needs events on the timeline</source>
        <translation>нужны события на шкале времени</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>needs the timeline as list</source>
        <translation>нужна шкала времени в виде списка</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>nothing is filtered</source>
        <translation>фильтр не задан</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/menus/timeline.py"/>
        <source>nothing to choose from here</source>
        <translation>здесь не из чего выбирать</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <location filename="../../casefile/ui/timeline/view.py"/>
        <source>All events</source>
        <translation>Все события</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/view.py"/>
        <source>Context</source>
        <translation>Контекст</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/view.py"/>
        <source>Court</source>
        <translation>Суд</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/view.py"/>
        <source>Events you tag stand here in time</source>
        <translation>Здесь появятся отмеченные вами события</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/view.py"/>
        <source>Events: {events}. Lanes: {lanes}. Tab goes from event to event, Enter opens one, Esc leaves the timeline.</source>
        <translation>Событий: {events}. Дорожек: {lanes}. Tab — к следующему событию, Enter — открыть, Esc — выйти из шкалы времени.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/view.py"/>
        <source>Lanes</source>
        <translation>Дорожки</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/view.py"/>
        <source>No charge</source>
        <translation>Без обвинения</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/view.py"/>
        <source>No source</source>
        <translation>Без источника</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/view.py"/>
        <source>Only events without a date are left: they are in the tray.</source>
        <translation>Остались только события без даты: они в лотке внизу.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/view.py"/>
        <source>Suspect {number}</source>
        <translation>Подозреваемый {number}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/view.py"/>
        <source>Suspects {numbers}</source>
        <translation>Подозреваемые {numbers}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/view.py"/>
        <source>The whole case</source>
        <translation>Всё дело</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/view.py"/>
        <source>Timeline</source>
        <translation>Шкала времени</translation>
    </message>
</context>
<context>
    <name>TimelineViews</name>
    <message>
        <location filename="../../casefile/ui/timeline_views.py"/>
        <source>The view was deleted. Undo brings it back.</source>
        <translation>Вид удалён. Отмена вернёт его.</translation>
    </message>
</context>
<context>
    <name>Updated</name>
    <message>
        <location filename="../../casefile/ui/updated.py"/>
        <source>Casefile was updated to version {number}.</source>
        <translation>Casefile обновлён до версии {number}.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/updated.py"/>
        <source>What’s new</source>
        <translation>Что нового</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <location filename="../../casefile/ui/export/verify_dialog.py"/>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/verify_dialog.py"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/verify_dialog.py"/>
        <source>Copy &amp;report</source>
        <translation>Копировать &amp;отчёт</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/verify_dialog.py"/>
        <source>Nothing failed.</source>
        <translation>Расхождений нет.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/verify_dialog.py"/>
        <source>This file does not hold.</source>
        <translation>Файл не прошёл проверку.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/verify_dialog.py"/>
        <source>Verify an export</source>
        <translation>Проверка экспорта</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/verify_dialog.py"/>
        <source>What was checked, and what does not hold</source>
        <translation>Что проверено и что не сходится</translation>
    </message>
</context>
<context>
    <name>ViewsButton</name>
    <message>
        <location filename="../../casefile/ui/timeline/views_menu.py"/>
        <source>Delete view</source>
        <translation>Удалить вид</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/views_menu.py"/>
        <source>Named views of this timeline</source>
        <translation>Именованные виды этой шкалы времени</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/views_menu.py"/>
        <source>Rename view</source>
        <translation>Переименовать вид</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/views_menu.py"/>
        <source>Save view…</source>
        <translation>Сохранить вид…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/views_menu.py"/>
        <source>View: {name}</source>
        <translation>Вид: {name}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/timeline/views_menu.py"/>
        <source>Views</source>
        <translation>Виды</translation>
    </message>
</context>
<context>
    <name>WebPane</name>
    <message>
        <location filename="../../casefile/ui/reader/states.py"/>
        <source>Casefile keeps the address and opens no connection. To have the text, save the page from your browser and drop the file here.</source>
        <translation>Casefile хранит адрес и в сеть не выходит. Чтобы получить текст, сохраните страницу в браузере и перетащите файл сюда.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/reader/states.py"/>
        <source>Copy address</source>
        <translation>Копировать адрес</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>A library is one file on your own disk that holds cases, their documents and their history. Nothing leaves it unless you export it.</source>
        <translation>Библиотека — это один файл на вашем диске: в нём дела, их документы и история. Без экспорта из неё ничего не выходит.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>Casefile</source>
        <translation>Casefile</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>Drop documents</source>
        <translation>Перетащите документы</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>Drop to make a library for it</source>
        <translation>Отпустите, чтобы создать для этого библиотеку</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>Everyone has a lane. A summary names the source of every line.</source>
        <translation>У каждого своя дорожка. В справке у каждой строки указан источник.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>Filings, saved articles, mail: read on this computer, searched at once.</source>
        <translation>Процессуальные документы, статьи, письма: читаются на этом компьютере, поиск работает сразу.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>Look at the sample case</source>
        <translation>Открыть пример дела</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>Mark what they say</source>
        <translation>Отметьте, что в них сказано</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>New library…</source>
        <translation>Создать библиотеку…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>Open library…</source>
        <translation>Открыть библиотеку…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>Or drop documents here: a library is made for them.</source>
        <translation>Или перетащите сюда документы: для них будет создана библиотека.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>See it in time, hand it on</source>
        <translation>Проследите ход событий</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>Select words: a suspect, a charge, an event. Each keeps its passage.</source>
        <translation>Выделите слова: подозреваемый, обвинение, событие. У каждого факта остаётся его отрывок.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>Who is accused of what, since when, who says so, and where that is written.</source>
        <translation>Кого в чём обвиняют, с какого времени, кто это сообщает и где это написано.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/welcome.py"/>
        <source>“{name}” is not attached: {why}</source>
        <translation>«{name}» не прикреплён: {why}</translation>
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
        <translation>Библиотеки Casefile (*.casefile)</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_libraries.py"/>
        <source>Open library</source>
        <translation>Открыть библиотеку</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_libraries.py"/>
        <source>The library was not opened</source>
        <translation>Библиотека не открыта</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_libraries.py"/>
        <source>“{name}” is attached as soon as a library is open.</source>
        <translation>«{name}» будет прикреплён, как только откроется библиотека.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_libraries.py"/>
        <source>“{name}” is open now. The other library is closed and saved.</source>
        <translation>Теперь открыта «{name}». Другая библиотека закрыта и сохранена.</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_libraries.py"/>
        <source>“{name}” is open now. The other library is closed and saved: File → Open again brings it back.</source>
        <translation>Теперь открыта «{name}». Другая библиотека закрыта и сохранена: вернуться к ней — Файл → Недавние библиотеки.</translation>
    </message>
</context>
<context>
    <name>WindowSteps</name>
    <message>
        <location filename="../../casefile/ui/window_steps.py"/>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_steps.py"/>
        <source>Redone in “{case}”: {label}</source>
        <translation>Возвращено в деле «{case}»: {label}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_steps.py"/>
        <source>Redone: {}</source>
        <translation>Возвращено: {}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_steps.py"/>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_steps.py"/>
        <source>Undone in “{case}”: {label}</source>
        <translation>Отменено в деле «{case}»: {label}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/window_steps.py"/>
        <source>Undone: {}</source>
        <translation>Отменено: {}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>accused</source>
        <translation>обвиняемый</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>agency</source>
        <translation>ведомство</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>alleged</source>
        <translation>предполагается</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>also known as</source>
        <translation>также известен как</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>convicted</source>
        <translation>осуждённый</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>court</source>
        <translation>суд</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>custody</source>
        <translation>стража</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>deadline</source>
        <translation>срок</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>disputed</source>
        <translation>оспаривается</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>disputes</source>
        <translation>оспаривает</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>event</source>
        <translation>событие</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>filing</source>
        <translation>подача документа</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>full name</source>
        <translation>полное имя</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>group</source>
        <translation>группа</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>hearing</source>
        <translation>заседание</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>initials</source>
        <translation>инициалы</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>investigator</source>
        <translation>следствие</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>judge</source>
        <translation>судья</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>lawyer</source>
        <translation>адвокат</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>mentions</source>
        <translation>упоминает</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>ordered</source>
        <translation>назначено</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>other</source>
        <translation>иное</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>other spelling</source>
        <translation>другое написание</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>prosecutor</source>
        <translation>прокурор</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>publication</source>
        <translation>публикация</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>reported</source>
        <translation>сообщается</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>sentence</source>
        <translation>приговор</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>served</source>
        <translation>исполнено</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>since {when}</source>
        <translation>{when} — продолжается</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>sought</source>
        <translation>запрошено</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>supports</source>
        <translation>подтверждает</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>suspect</source>
        <translation>подозреваемый</translation>
    </message>
    <message numerus="yes">
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>up to %n year(s)</source>
        <translation>
            <numerusform>до %n года</numerusform>
            <numerusform>до %n лет</numerusform>
            <numerusform>до %n лет</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>up to {years} years</source>
        <translation>до {years} года</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>victim</source>
        <translation>потерпевший</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>witness</source>
        <translation>свидетель</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>work</source>
        <translation>работа</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/words.py"/>
        <source>{when} → {until}</source>
        <translation>{when} → {until}</translation>
    </message>
</context>
<context>
    <name>YearsField</name>
    <message>
        <location filename="../../casefile/ui/dialogs/years_field.py"/>
        <source>not said</source>
        <translation>не указано</translation>
    </message>
</context>
<context>
    <name>_FileField</name>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/export/page_pane.py"/>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>_Kinds</name>
    <message>
        <location filename="../../casefile/ui/export/export_dialog.py"/>
        <source>Kind of file</source>
        <translation>Вид файла</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <location filename="../../casefile/ui/dialogs/other_dates.py"/>
        <source>Prefer</source>
        <translation>Сделать главной</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_dates.py"/>
        <source>Prefer {date}</source>
        <translation>Сделать главной: {date}</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_dates.py"/>
        <source>Remove this date</source>
        <translation>Убрать эту дату</translation>
    </message>
    <message>
        <location filename="../../casefile/ui/dialogs/other_dates.py"/>
        <source>Remove {date}</source>
        <translation>Убрать: {date}</translation>
    </message>
</context>
</TS>
