/** A Debian package of the unpacked app that opens .rapport files. Removing it leaves every workspace in its place. */
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { outFolder } from '../app.ts'
import { iconFolder } from '../icons.ts'
import { root } from '../root.ts'
import { runOrThrow } from '../runtime/run.ts'

const depends =
  'libasound2 | libasound2t64, libatk-bridge2.0-0 | libatk-bridge2.0-0t64, libatk1.0-0 | libatk1.0-0t64, libcups2 | libcups2t64, libdrm2, libgbm1, libgtk-3-0 | libgtk-3-0t64, libnss3, libxkbcommon0, shared-mime-info, desktop-file-utils'

const desktop = `[Desktop Entry]
Type=Application
Name=Rapport
Comment=Plan and run social media from one file
Comment[tr]=Sosyal medyayı tek dosyadan planlayıp yürütün
Comment[it]=Pianifica e gestisci i social media da un solo file
Comment[el]=Σχεδιάστε και διαχειριστείτε τα κοινωνικά δίκτυα από ένα αρχείο
Comment[he]=תכנון וניהול של הרשתות החברתיות מקובץ אחד
Exec=/opt/Rapport/rapport %f
Icon=rapport
Terminal=false
Categories=Office;ProjectManagement;
MimeType=application/x-rapport;
StartupWMClass=Rapport
`

/** The weight lets our name win over the SQLite signature inside the file. */
const mime = `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="application/x-rapport">
    <comment>Rapport workspace</comment>
    <comment xml:lang="tr">Rapport çalışma alanı</comment>
    <comment xml:lang="it">Spazio di lavoro Rapport</comment>
    <comment xml:lang="el">Χώρος εργασίας Rapport</comment>
    <comment xml:lang="he">סביבת עבודה של Rapport</comment>
    <sub-class-of type="application/vnd.sqlite3"/>
    <glob pattern="*.rapport" weight="80"/>
    <icon name="rapport"/>
  </mime-type>
</mime-info>
`

const refresh = `#!/bin/sh
set -e
command -v update-mime-database >/dev/null && update-mime-database /usr/share/mime || true
command -v update-desktop-database >/dev/null && update-desktop-database -q /usr/share/applications || true
`

export async function makeDeb(unpacked: string): Promise<string> {
  const { version, description } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const tree = join(outFolder, 'pack/deb')
  rmSync(tree, { recursive: true, force: true })
  const put = (path: string, text: string, mode = 0o644) => {
    mkdirSync(dirname(join(tree, path)), { recursive: true })
    writeFileSync(join(tree, path), text)
    chmodSync(join(tree, path), mode)
  }
  cpSync(unpacked, join(tree, 'opt/Rapport'), { recursive: true })
  // The operating system's sandbox needs this helper to belong to root and run as it.
  chmodSync(join(tree, 'opt/Rapport/chrome-sandbox'), 0o4755)
  put('usr/share/applications/rapport.desktop', desktop)
  put('usr/share/mime/packages/rapport.xml', mime)
  put('usr/share/doc/rapport/copyright', readFileSync(join(root, 'LICENSE'), 'utf8'))
  mkdirSync(join(tree, 'usr/bin'), { recursive: true })
  symlinkSync('/opt/Rapport/rapport', join(tree, 'usr/bin/rapport'))
  for (const size of [16, 24, 32, 48, 64, 128, 256, 512]) {
    const folder = join(tree, `usr/share/icons/hicolor/${size}x${size}/apps`)
    mkdirSync(folder, { recursive: true })
    cpSync(join(iconFolder, `${size}x${size}.png`), join(folder, 'rapport.png'))
  }
  put(
    'DEBIAN/control',
    [
      'Package: rapport',
      `Version: ${version}`,
      'Architecture: amd64',
      'Section: office',
      'Priority: optional',
      'Maintainer: Rapport <rapport@localhost>',
      `Depends: ${depends}`,
      `Description: ${description}`,
      '',
    ].join('\n'),
  )
  put('DEBIAN/postinst', refresh, 0o755)
  put('DEBIAN/postrm', refresh, 0o755)
  const file = join(outFolder, `pack/rapport_${version}_amd64.deb`)
  await runOrThrow('dpkg-deb', ['--root-owner-group', '-Zzstd', '-z3', '-b', tree, file])
  rmSync(tree, { recursive: true })
  return file
}
