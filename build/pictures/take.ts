import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Language } from '../../shared/team.ts'
import { launchApp } from '../launch.ts'
import { type MadeWorkspace, type Panel, panels } from './workspace.ts'

/** The screens by name, with their addresses as renderer/place.ts writes them. */
const screens = {
  today: '/today',
  gate: '/strategy?tab=gate',
  objections: '/strategy?tab=objections',
  strategy: '/strategy',
  timeline: '/strategy?tab=timeline',
  thread: '/strategy?tab=thread',
  campaigns: '/strategy?tab=campaigns',
  audiences: '/strategy?tab=audiences',
  channels: '/strategy?tab=channels',
  names: '/strategy?tab=channels&show=names',
  fit: '/strategy?tab=channels&show=fit',
  access: '/strategy?tab=channels&show=access',
  limits: '/strategy?tab=channels&show=rules',
  business: '/strategy?tab=business',
  budget: '/strategy?tab=budget&show=months',
  costsByGoal: '/strategy?tab=budget&show=goals',
  paid: '/strategy?tab=budget&show=paid',
  risks: '/strategy?tab=business&page=risks',
  voice: '/strategy?tab=voice',
  pillars: '/strategy?tab=pillars',
  listening: '/strategy?tab=listening',
  reply: '/strategy?tab=reply',
  people: '/strategy?tab=people',
  training: '/strategy?tab=people&show=training',
  time: '/strategy?tab=people&show=time',
  policies: '/strategy?tab=policies',
  badPolicies: '/strategy?tab=policies&show=bad',
  audits: '/strategy?tab=policies&show=audits',
  crisis: '/strategy?tab=crisis',
  versions: '/strategy?tab=versions',
  checkup: '/strategy?tab=checkup',
  calendar: '/calendar',
  week: '/calendar?view=week',
  day: '/calendar?view=day',
  list: '/calendar?view=list',
  board: '/calendar?view=board',
  year: '/calendar?view=year',
  rhythm: '/calendar?panel=rhythm',
  packs: '/calendar?panel=packs',
  media: '/media',
  library: '/library',
  relationships: '/relationships',
  slipping: `/relationships?${new URLSearchParams({ filter: JSON.stringify({ touch: ['slipping', 'due'] }), sort: '-lateness' })}`,
  newContact: '/relationships/new',
  rhythms: '/relationships/rhythms',
  networkMap: '/relationships?show=map',
  replies: '/replies',
  settled: '/replies?shown=settled',
  newMention: '/replies/new',
  manyMentions: '/replies?many=1',
  alliances: '/alliances',
  trends: '/review?part=trends',
  trendsOfYear: '/review?part=trends&span=year',
  measures: '/review?part=measures',
  experiments: '/review?part=experiments',
  lessons: '/review?part=lessons',
  places: '/library?shelf=places',
  review: '/review',
  settings: '/settings',
}
const start = { start: undefined }

export type Scene = {
  language: Language
  theme: 'light' | 'dark'
  /** Without one the app shows its first screen. */
  workspace?: MadeWorkspace | undefined
}

export type Studio = { electronPath: string; env: NodeJS.ProcessEnv; folder: string }

const size = { width: 1280, height: 800 }

/** Opens the app in this scene and takes a picture of each screen; returns what the pages complained about. */
export async function takePictures(
  studio: Studio,
  scene: Scene,
  fileOf: (screen: string) => string,
): Promise<string[]> {
  const { language, theme, workspace } = scene
  const settings = join(studio.folder, 'settings/settings.json')
  mkdirSync(dirname(settings), { recursive: true })
  // A person who has never started the app has told it no language yet.
  const told = workspace ? { language, theme } : { theme }
  writeFileSync(settings, JSON.stringify(told))
  const { app, window, complaints } = await launchApp({
    ...studio,
    args: workspace ? [workspace.file] : [],
    locale: locales[language],
  })
  try {
    await app.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
    }, size)
    await window.emulateMedia({ reducedMotion: 'reduce' })
    for (const [screen, address] of Object.entries(workspace ? placesIn(workspace) : start)) {
      if (workspace && address) await goTo(window, workspace, address)
      await settle(window)
      await window.screenshot({ path: fileOf(screen), animations: 'disabled', caret: 'hide' })
    }
    return complaints
  } finally {
    await app.close()
  }
}

/** Every screen, and every panel of which the workspace has a record. */
function placesIn({ first }: MadeWorkspace): Record<string, string> {
  const opened = Object.entries(first).map(([panel, id]) => {
    const address = panels[panel as Panel].replace('=BID', `=${first.bid}`)
    const [path, query] = address.split('?')
    const isAsked = address.includes('=ID')
    return [
      `panel-${panel}`,
      isAsked ? address.replace('=ID', `=${id}`) : `${path}/${id}${query ? `?${query}` : ''}`,
    ]
  })
  if (first.contact) opened.push(['brief', `/relationships/${first.contact}?brief=1`])
  return { ...screens, ...Object.fromEntries(opened) }
}

const locales: Record<Language, string> = { en: 'en-GB', tr: 'tr-TR', it: 'it-IT', el: 'el-GR', he: 'he-IL' }

/** The window opens where it was left; so it is told where that was. */
async function goTo(window: Page, workspace: MadeWorkspace, address: string): Promise<void> {
  await window.evaluate(`localStorage.setItem('rapport.place.${workspace.id}', '${address}')`)
  await window.reload()
}

/** Waits until something is shown, nothing loads, and two looks in a row see the same. */
async function settle(window: Page): Promise<void> {
  await window.evaluate('document.fonts.ready.then(() => undefined)')
  let before = ''
  for (let look = 0; look < 100; look++) {
    // The system's own pointer may stand over the page and mark what lies under it, again after each reload.
    await window.mouse.move(0, 0)
    const now = await window.evaluate<string>(
      "document.querySelector('[aria-busy=true]') ? '' : document.body.innerText.trim()",
    )
    if (now !== '' && now === before) return
    before = now
    await window.waitForTimeout(150)
  }
  throw new Error(`The screen did not come to rest:\n${before}`)
}
