/**
 * What the stand-in starts with, as the official Electron does: it loads `-r` modules (Playwright's loader),
 * then the app folder named by the first other argument. CommonJS text, for it is packed into an archive.
 */
export const defaultAppMain = `'use strict'
const fs = require('node:fs')
const path = require('node:path')
const Module = require('node:module')
const { app, dialog } = require('electron')

const args = process.argv.slice(1)
const modules = []
let file
for (let at = 0; at < args.length; at++) {
  if (args[at] === '-r' || args[at] === '--require') modules.push(args[++at])
  else if (args[at] === '--version' || args[at] === '-v') { console.log('v' + process.versions.electron); process.exit(0) }
  else if (!args[at].startsWith('-')) { file = args[at]; break }
}
Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true })
for (const name of modules) Module._load(name, module, true)
if (!file) { console.error('Name the folder of an app.'); process.exit(2) }
const folder = path.resolve(file)
let start = folder
if (fs.statSync(folder).isDirectory()) {
  const about = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
  if (about.productName || about.name) app.name = about.productName || about.name
  if (about.version) app.setVersion(about.version)
  if (about.desktopName) app.setDesktopName(about.desktopName)
  app.setAppPath(folder)
  start = path.join(folder, about.main || 'index.js')
} else app.setAppPath(path.dirname(folder))
try {
  Module._load(start, Module, true)
} catch (error) {
  console.error('App threw an error during load')
  console.error(error && error.stack ? error.stack : error)
  process.exit(1)
}
`
