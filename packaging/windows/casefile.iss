; Not yet run: see README.md beside this file.
; iscc /DVersion=0.1.0 [/DSigned /Ssigntool="..."] packaging\windows\casefile.iss

#ifndef Version
  #error Say /DVersion=
#endif
#define Id "io.github.casefiledesktop.casefile"

[Setup]
AppId={#Id}
AppName=Casefile
AppVersion={#Version}
AppPublisher=The Casefile authors
AppPublisherURL=https://github.com/casefiledesktop/casefile
DefaultDirName={autopf}\Casefile
DefaultGroupName=Casefile
DisableProgramGroupPage=yes
LicenseFile=..\..\LICENSE
; For one user, without an administrator; who is one may choose all users.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
CloseApplications=yes
Compression=lzma2
SolidCompression=yes
OutputDir=..\..\dist
OutputBaseFilename=casefile-{#Version}-windows-x64
SetupIconFile=..\..\build\made\casefile.ico
UninstallDisplayIcon={app}\casefile.exe
UninstallDisplayName=Casefile
WizardStyle=modern
#ifdef Signed
SignTool=signtool
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; What an older version had and this one has not must not be found by it.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\build\frozen\casefile\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion
Source: "..\..\build\made\library.ico"; DestDir: "{app}"
Source: "..\..\build\made\bundle.ico"; DestDir: "{app}"
Source: "..\..\LICENSE"; DestDir: "{app}"; DestName: "LICENSE.txt"

[Icons]
; Windows gathers what is started from here under this id and icon.
Name: "{group}\Casefile"; Filename: "{app}\casefile.exe"; AppUserModelID: "{#Id}"
Name: "{autodesktop}\Casefile"; Filename: "{app}\casefile.exe"; AppUserModelID: "{#Id}"; Tasks: desktopicon

[Registry]
; HKA: the user's own classes, or all users' where an administrator chose that.
Root: HKA; Subkey: "Software\Classes\.casefile"; ValueType: string; ValueName: ""; ValueData: "{#Id}.library"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.casefile"; ValueType: string; ValueName: "Content Type"; ValueData: "application/vnd.casefile.library+sqlite3"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.casefile\OpenWithProgids"; ValueType: string; ValueName: "{#Id}.library"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\{#Id}.library"; ValueType: string; ValueName: ""; ValueData: "Casefile library"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\{#Id}.library\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\library.ico"
Root: HKA; Subkey: "Software\Classes\{#Id}.library\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\casefile.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.casebundle"; ValueType: string; ValueName: ""; ValueData: "{#Id}.bundle"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.casebundle"; ValueType: string; ValueName: "Content Type"; ValueData: "application/vnd.casefile.bundle+zip"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\{#Id}.bundle"; ValueType: string; ValueName: ""; ValueData: "Casefile case bundle"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\{#Id}.bundle\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\bundle.ico"
Root: HKA; Subkey: "Software\Classes\{#Id}.bundle\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\casefile.exe"" ""%1"""
; Offered under “Open with” on documents, never what opens them: no class of theirs is touched.
Root: HKA; Subkey: "Software\Classes\Applications\casefile.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Casefile (attach to a case)"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\casefile.exe\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\casefile.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\casefile.exe\SupportedTypes"; ValueType: string; ValueName: ".pdf"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\casefile.exe\SupportedTypes"; ValueType: string; ValueName: ".html"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\casefile.exe\SupportedTypes"; ValueType: string; ValueName: ".htm"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\casefile.exe\SupportedTypes"; ValueType: string; ValueName: ".mhtml"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\casefile.exe\SupportedTypes"; ValueType: string; ValueName: ".eml"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\casefile.exe\SupportedTypes"; ValueType: string; ValueName: ".docx"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\casefile.exe\SupportedTypes"; ValueType: string; ValueName: ".txt"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\casefile.exe\SupportedTypes"; ValueType: string; ValueName: ".md"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\casefile.exe\SupportedTypes"; ValueType: string; ValueName: ".png"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\casefile.exe\SupportedTypes"; ValueType: string; ValueName: ".jpg"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\casefile.exe\SupportedTypes"; ValueType: string; ValueName: ".tif"; ValueData: ""

[Run]
Filename: "{app}\casefile.exe"; Description: "{cm:LaunchProgram,Casefile}"; Flags: nowait postinstall skipifsilent
