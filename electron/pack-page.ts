import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { factsOf, type Language } from '../shared/i18n/languages.ts'
import { type PackPage, packPageSign } from '../shared/print/print-job.ts'
import { packPageFiles } from './paths.ts'

/**
 * One file that asks nothing of any other: its own script and style stand in it and are named by their hashes, so that
 * no browser runs anything else, whatever the posts say. Every word in `body` was escaped where it was made.
 */
export function fillPackPage(language: Language, { title, colours, body }: PackPage): string {
  const script = readFileSync(packPageFiles.script, 'utf8').trim()
  const style = `${colours}\n${readFileSync(packPageFiles.style, 'utf8').trim()}`
  return `<!doctype html>
<html lang="${language}" dir="${factsOf(language).dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${packPageSign}">
<meta name="referrer" content="no-referrer">
<title>${escapeText(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
<script>${script}</script>
</body>
</html>
`
}

function policy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`)
}
