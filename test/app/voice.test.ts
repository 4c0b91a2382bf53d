import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { expect, findBarriers, test } from '../support/app.ts'
import { openPart } from '../support/post-panel.ts'

const scenes = [
  {
    language: 'en',
    locale: 'en-GB',
    strategy: 'Strategy',
    voice: 'Voice',
    ours: 'Our voice',
    said: 'As we speak at the counter.',
    starter: /^the best, number one/,
    term: 'cheap',
    addTerm: 'Add a term',
    name: 'Name',
    instead: 'Say instead',
    why: 'Why',
    word: 'good value',
    note: 'Note: Meme, newsjacking, divisive topic',
    calendar: 'Calendar',
    newPost: 'New post',
    text: 'Text',
    belongs: 'Where it belongs',
    type: 'Type',
    meme: /Meme/,
    typed: 'Our CHEAP rye',
    warning: /You avoid “CHEAP”. Say instead: good value/,
  },
  {
    language: 'he',
    locale: 'he-IL',
    strategy: 'אסטרטגיה',
    voice: 'קול המותג',
    ours: 'הקול שלנו',
    said: 'כמו שמדברים בדלפק.',
    starter: /^הכי טוב/,
    term: 'מבצע',
    addTerm: 'הוספת מונח',
    name: 'שם',
    instead: 'אמרו במקום',
    why: 'למה',
    word: 'המחיר עצמו',
    note: 'הערה: מם, רכיבה על חדשות, נושא מפלג',
    calendar: 'לוח שנה',
    newPost: 'פוסט חדש',
    text: 'טקסט',
    belongs: 'לאן זה שייך',
    type: 'סוג',
    meme: /מם/,
    typed: 'לחם שיפון שבמבצע',
    warning: /אתם נמנעים מ”שבמבצע”. אמרו במקום: המחיר עצמו/,
  },
] as const

for (const scene of scenes) {
  test(`a voice in ${scene.language} is written by keyboard, and the calendar warns while a post is typed`, async ({
    folder,
    launch,
  }) => {
    const { file } = makeWorkspace(folder, scene.language, 'empty')
    const { window: page } = await launch({ args: [file], locale: scene.locale })
    await page.getByRole('button', { name: scene.strategy, exact: true }).click()
    await page.getByRole('button', { name: scene.voice, exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: scene.ours }).focus()
    await page.keyboard.type(scene.said)

    const starter = page.getByRole('button', { name: scene.starter })
    await starter.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('option', { name: scene.starter })).toHaveCount(0)
    await expect(page.getByRole('option')).toHaveCount(1)

    await page.getByRole('button', { name: scene.addTerm }).focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary')
    await panel.getByRole('textbox', { name: scene.name }).fill(scene.term)
    await panel.getByRole('textbox', { name: scene.instead }).fill(scene.word)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('option', { name: scene.term })).toContainText(scene.word)
    expect(await findBarriers(page)).toEqual([])

    await page.keyboard.press('Escape')
    const note = page.getByRole('textbox', { name: scene.note })
    await note.focus()
    await page.keyboard.type('2!')
    await page.keyboard.press('Control+Enter')

    await page.getByRole('button', { name: scene.calendar, exact: true }).click()
    await page.getByRole('button', { name: scene.newPost, exact: true }).first().focus()
    await page.keyboard.press('Enter')
    const post = page.getByRole('complementary')
    await post.getByRole('textbox', { name: scene.text, exact: true }).focus()
    await page.keyboard.type(scene.typed)
    await expect(post.getByRole('status').filter({ hasText: scene.warning })).toBeVisible()
    await openPart(post, scene.belongs)
    await post.getByRole('combobox', { name: scene.type, exact: true }).click()
    await page.getByRole('option', { name: scene.meme }).click()
    await expect(post.getByText('2!')).toBeVisible()
    expect(await findBarriers(page)).toEqual([])
  })
}
