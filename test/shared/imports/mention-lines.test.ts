import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMentionLines } from '../../../shared/imports/mention-lines.ts'
import { openMentionTable, readMentionTable } from '../../../shared/imports/mention-table.ts'
import { type Reader, readMoment } from '../../../shared/imports/moment.ts'
import { mentionKinds, sentiments } from '../../../shared/replies/mention.ts'

const reader: Reader = { now: '2026-11-26T12:00:00.000Z', timeZone: 'Europe/Athens', order: 'dayFirst' }
const read = (text: string) => readMentionLines(text, reader)
const same = <Name extends string>(all: readonly Name[]) =>
  Object.fromEntries(all.map((one) => [one, one])) as unknown as Record<Name, string>

describe('a time in words', () => {
  it.each([
    ['2h', '2026-11-26T10:00:00.000Z'],
    ['3 d', '2026-11-23T12:00:00.000Z'],
    ['2 hours ago', '2026-11-26T10:00:00.000Z'],
    ['2 sa', '2026-11-26T10:00:00.000Z'],
    ['3 gün önce', '2026-11-23T12:00:00.000Z'],
    ['2 ore fa', '2026-11-26T10:00:00.000Z'],
    ['1 sett.', '2026-11-19T12:00:00.000Z'],
    ['πριν από 2 ώρες', '2026-11-26T10:00:00.000Z'],
    ['3 ημ.', '2026-11-23T12:00:00.000Z'],
    ['לפני 3 ימים', '2026-11-23T12:00:00.000Z'],
    ["2 ש'", '2026-11-26T10:00:00.000Z'],
    ['12.11.2026 14:03', '2026-11-12T12:03:00.000Z'],
    ['2026-11-12T14:03', '2026-11-12T12:03:00.000Z'],
    ['12 November 2026', '2026-11-12T10:00:00.000Z'],
    ['Nov 12, 2026, 2:03 PM', '2026-11-12T12:03:00.000Z'],
    ['12 Kasım 2026 14:03', '2026-11-12T12:03:00.000Z'],
    ['12 novembre', '2026-11-12T10:00:00.000Z'],
    ['12 Νοεμβρίου 2026', '2026-11-12T10:00:00.000Z'],
    ['12 בנובמבר 2026', '2026-11-12T10:00:00.000Z'],
    ['24 dicembre', '2025-12-24T10:00:00.000Z'],
    ['yesterday at 14:03', '2026-11-25T12:03:00.000Z'],
    ['dün 14:03', '2026-11-25T12:03:00.000Z'],
    ['ieri', '2026-11-25T10:00:00.000Z'],
    ['χθες', '2026-11-25T10:00:00.000Z'],
    ['אתמול', '2026-11-25T10:00:00.000Z'],
  ])('reads %s', (words, at) => expect(readMoment(words, reader)).toBe(at))

  it.each(['Anna', '3 loaves', 'Is it open?', '31.02.2026', '12', 'May I?'])('reads none in %s', (words) =>
    expect(readMoment(words, reader)).toBeUndefined(),
  )
})

describe('a paste of lines', () => {
  it('is one mention a line, with a name before the colon, or an @ before the words', () => {
    expect(
      read('Anna: Open on Sunday?\n@kit.example lovely!\nJust words, with a colon at 9:30\n'),
    ).toMatchObject([
      { author: 'Anna', text: 'Open on Sunday?', isDated: false },
      { author: '@kit.example', text: 'lovely!' },
      { author: '', text: 'Just words, with a colon at 9:30' },
    ])
  })

  it('reads a chat with words over several lines', () => {
    const chat = '[12.11.2026, 14:03] Anna: One\ntwo\n[12.11.2026, 14:05] Kit: Three'
    expect(read(chat)).toMatchObject([
      { author: 'Anna', text: 'One\ntwo', at: '2026-11-12T12:03:00.000Z', isDated: true },
      { author: 'Kit', text: 'Three' },
    ])
    expect(read('12/11/2026, 14:03 - Άννα: Ανοιχτά;')).toMatchObject([{ author: 'Άννα', text: 'Ανοιχτά;' }])
  })

  it('reads copied comments in blocks, with the time beside the name or below the words', () => {
    expect(read('anna.example 2h\nLovely loaf!\n\nkit_example\nStale.\n3d  2 likes  Reply')).toMatchObject([
      { author: 'anna.example', text: 'Lovely loaf!', at: '2026-11-26T10:00:00.000Z' },
      { author: 'kit_example', text: 'Stale.', at: '2026-11-23T12:00:00.000Z', isDated: true },
    ])
  })

  it('reads cells that were copied from a table', () => {
    expect(read('Anna\t12.11.2026\tIs the rye free of nuts?')).toMatchObject([
      { author: 'Anna', text: 'Is the rye free of nuts?', at: '2026-11-12T10:00:00.000Z' },
    ])
  })

  it('loses no line of plain words, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        for (const line of read(text)) expect(line.text.trim()).not.toBe('')
      }),
    )
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{3,12} [a-z]{3,12}!$/), { minLength: 1 }), (lines) => {
        expect(read(lines.join('\n')).map(({ text }) => text)).toEqual(lines)
      }),
    )
  })
})

describe('a table', () => {
  const words = { kinds: same(mentionKinds), sentiments: same(sentiments) }
  const open = (text: string) => {
    const opened = openMentionTable(text)
    return opened && readMentionTable(opened.table, opened.mapping, { reader, words })
  }

  it('is read by the names of its columns in five languages, and by any order of its days', () => {
    const rows = [{ author: 'Anna', text: 'Nice', at: '2026-11-13T08:30:00.000Z', isDated: true }]
    expect(open('Date,Time,Author,Comment,Kind\n11/13/2026,10:30,Anna,Nice,compliment')).toMatchObject([
      { ...rows[0], kind: 'compliment' },
    ])
    expect(open('Tarih;Saat;Yazan;Yorum\n13.11.2026;10:30;Anna;Nice')).toMatchObject(rows)
    expect(open('Data;Ora;Autore;Testo\n13/11/2026;10:30;Anna;Nice')).toMatchObject(rows)
    expect(open('Ημερομηνία;Ώρα;Όνομα;Σχόλιο\n13/11/2026;10:30;Anna;Nice')).toMatchObject(rows)
    expect(open('תאריך,שעה,שם,תגובה\n13.11.2026,10:30,Anna,Nice')).toMatchObject(rows)
  })

  it('is read in the columns of other programs, and the kind by its word', () => {
    const review = 'Review Title,Review Content,Review Stars,Review Username,Review Url\n'
    expect(open(`${review}Cold,Coffee was cold,2,Anna,https://a.example/1`)).toMatchObject([
      { author: 'Anna', text: 'Coffee was cold', link: 'https://a.example/1' },
    ])
    expect(open('Datum;Name;Sterne;Kommentar\n13.11.2026;Anna;5;Nice')).toMatchObject([
      { author: 'Anna', text: 'Nice', isDated: true },
    ])
    expect(open('Author,Message,Type\nAnna,Nice,Direct message\nKit,Bad,Facebook Review')).toMatchObject([
      { kind: 'message' },
      { kind: 'review' },
    ])
  })

  it('is none where no column has a name for words', () => {
    expect(openMentionTable('Anna: One, two\nKit: Three, four')?.mapping.includes('text')).not.toBe(true)
  })
})
