# Not yet run: see README.md beside this file.
# From the frozen folder to a signed installer in dist\.
#   CASEFILE_CERTIFICATE  the thumbprint of a code-signing certificate; without it nothing is signed
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

$version = python -c "import tomllib; print(tomllib.load(open('pyproject.toml', 'rb'))['project']['version'])"
python packaging\dev.py package --only frozen
if ($LASTEXITCODE) { exit $LASTEXITCODE }

$sign = "signtool sign /sha1 $env:CASEFILE_CERTIFICATE /fd SHA256 /tr http://timestamp.digicert.com /td SHA256"
$words = @("/DVersion=$version")
if ($env:CASEFILE_CERTIFICATE) {
    foreach ($program in Get-ChildItem build\frozen\casefile\*.exe) {
        Invoke-Expression "$sign `"$program`""
        if ($LASTEXITCODE) { exit $LASTEXITCODE }
    }
    # Inno Setup puts the file to be signed in place of $f, and a quote in place of $q.
    $words += "/DSigned"
    $words += "/Ssigntool=$sign `$q`$f`$q"
}
iscc @words packaging\windows\casefile.iss
exit $LASTEXITCODE
