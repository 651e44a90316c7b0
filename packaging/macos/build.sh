#!/bin/bash
# Not yet run: see README.md beside this file.
# From the frozen Casefile.app to a signed, notarized disk image in dist/.
#   CASEFILE_IDENTITY  "Developer ID Application: NAME (TEAM)"; without it nothing is signed
#   CASEFILE_NOTARY    a profile kept by `xcrun notarytool store-credentials`; without it no notary
set -euo pipefail
cd "$(dirname "$0")/../.."

version=$(python3 -c 'import tomllib; print(tomllib.load(open("pyproject.toml", "rb"))["project"]["version"])')
app=build/frozen/Casefile.app
image=dist/casefile-$version-macos-$(uname -m).dmg

# PyInstaller signs each library and the bundle itself, with the hardened runtime, where
# CASEFILE_IDENTITY is set; see packaging/shipping/casefile.spec.
python3 packaging/dev.py package --only frozen
if [ -n "${CASEFILE_IDENTITY:-}" ]; then
    codesign --verify --deep --strict --verbose=2 "$app"
fi

staged=$(mktemp -d)
trap 'rm -rf "$staged"' EXIT
cp -R "$app" "$staged/"
ln -s /Applications "$staged/Applications"
mkdir -p dist
rm -f "$image"
hdiutil create -volname Casefile -srcfolder "$staged" -fs HFS+ -format UDZO "$image"

if [ -n "${CASEFILE_IDENTITY:-}" ]; then
    codesign --sign "$CASEFILE_IDENTITY" --timestamp "$image"
fi
if [ -n "${CASEFILE_NOTARY:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$CASEFILE_NOTARY" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature --verbose=2 "$image"
fi
echo "$image"
