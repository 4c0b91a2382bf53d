import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newId } from '../../db/id.ts'
import type { System } from '../../electron/api/context.ts'
import { aContactDesk } from '../support/contact-desk.ts'

const layouts = [
  ['linkedin-2024.csv', 'linkedin', 2],
  ['linkedin-2022.csv', 'linkedin', 2],
  ['linkedin-2018.csv', 'linkedin', 2],
  ['google.csv', 'google', 2],
  ['google-legacy.csv', 'googleLegacy', 1],
  ['outlook-en.csv', 'outlook', 1],
  ['outlook-it.csv', 'outlook', 1],
  ['outlook-tr.csv', 'outlook', 1],
  ['outlook-el.csv', 'outlook', 1],
  ['outlook-he.csv', 'outlook', 1],
  ['phone-2.1.vcf', 'vcard', 1],
  ['apple-3.0.vcf', 'vcard', 2],
  ['cards-4.0.vcf', 'vcard', 3],
  ['plain.csv', 'table', 2],
] as const

/** Draws each as its own bytes turned around. */
const drawPictures: System['drawPictures'] = async (pictures) =>
  pictures.map(({ bytes }) => Uint8Array.from(bytes).reverse())

/** What a contact became, with all that hangs on it. */
function aDesk(overrides: Partial<System> = { drawPictures }) {
  const desk = aContactDesk(undefined, overrides)
  const found = async (name: string) => {
    const id = desk.db.sqlite.prepare('select id from contact where name = ?').pluck().get(name) as string
    if (!id) throw new Error(`nobody is called ${name}`)
    return desk.api.relationships.find({ id })
  }
  return { ...desk, found }
}

describe('contacts from files', () => {
  it.each(layouts)(
    'tells %s for what it is, takes it in as one step, and again adds nobody',
    async (...layout) => {
      const [name, kind, read] = layout
      const { api, openGood, run, fixture, count } = aDesk()
      const preview = await openGood(fixture(name))
      expect(preview).toMatchObject({ kind, read, updated: 0, unchanged: 0, isOrderOpen: false })
      expect(kind === 'table' || preview.signs.length > 0).toBe(true)
      expect(count()).toBe(0)
      const summary = await run(preview)
      expect(summary.added).toBe(preview.added)
      expect(count()).toBe(summary.added + summary.organisations)
      const again = await openGood(fixture(name))
      expect(again).toMatchObject({ added: 0, updated: 0, organisations: 0, changed: [] })
      expect(again.unchanged + again.rejected.length).toBe(read)
      expect(await api.history.undo()).toEqual({ key: 'contactFiles.did.import', values: { name } })
      expect(count()).toBe(0)
    },
  )

  it.each([
    ['linkedin-2024.csv', 'Sample Baker', '2024-05-30'],
    ['linkedin-2022.csv', 'Sample Baker', '2022-05-06'],
    ['linkedin-2018.csv', 'Sample Baker', '2018-01-08'],
  ])('reads the day, the account and the firm of %s', async (file, name, day) => {
    const { openGood, run, fixture, found } = aDesk()
    await run({ ...(await openGood(fixture(file))), basis: 'legitimateInterest' })
    expect(await found(name)).toMatchObject({
      ...{ kind: 'person', organisation: 'Sample Bakery', jobTitle: 'Head of Bread', stage: 'following' },
      ...{ source: 'LinkedIn', basis: 'legitimateInterest' },
      stages: [{ stage: 'following', day }],
    })
    expect(await found('Sample Bakery')).toMatchObject({ kind: 'organisation', people: [{ name }] })
  })

  it('reads what Google writes of a person now and before', async () => {
    for (const [file, name] of [
      ['google.csv', 'Sample Rye Baker'],
      ['google-legacy.csv', 'Sample Baker'],
    ] as const) {
      const { openGood, run, fixture, found } = aDesk()
      await run(await openGood(fixture(file)))
      const contact = await found(name)
      expect(contact).toMatchObject({ organisation: 'Sample Bakery', jobTitle: 'Head of Bread' })
      const addresses = contact.addresses.map(({ kind, value }) => `${kind} ${value}`)
      expect(addresses).toEqual(
        expect.arrayContaining([
          ...['email sample@bakery.example', 'email s@baker.example', 'phone +39 06 5550 1000'],
        ]),
      )
      expect(contact.tags.map(({ tag }) => tag)).toContain('Press')
      expect(contact.tags.map(({ tag }) => tag)).not.toContain('myContacts')
    }
    const { openGood, run, fixture, found } = aDesk()
    await run(await openGood(fixture('google.csv')))
    expect(await found('Sample Rye Baker')).toMatchObject({
      ...{ place: 'Roma, IT', note: 'Likes rye' },
      handles: [{ network: 'instagram', handle: 'sample.baker' }],
    })
    expect(await found('Test Mill')).toMatchObject({
      kind: 'organisation',
      addresses: expect.arrayContaining([
        expect.objectContaining({ kind: 'phone', value: '030 555 2001', label: 'Work' }),
      ]),
    })
  })

  it.each([
    ['en', 'Zoë Müller'],
    ['it', 'Niccolò Esempio'],
    ['tr', 'Şule Örnekoğlu'],
    ['el', 'Δείγμα Παραδειγματόπουλος'],
    ['he', 'דוגמה לדוגמאי'],
  ])('reads what Outlook writes in %s, in the encoding of that country', async (language, name) => {
    const { openGood, run, fixture, found } = aDesk()
    const preview = await openGood(fixture(`outlook-${language}.csv`))
    expect(preview.notes.map(({ code }) => code)).toEqual(['guessedEncoding'])
    await run(preview)
    const contact = await found(name)
    expect(contact).toMatchObject({ organisation: 'Sample Mill', jobTitle: 'Miller', note: 'Says hello' })
    expect(contact.tags.map(({ tag }) => tag)).toEqual(['Bakers', 'Press'])
    expect(contact.addresses.map(({ kind, value }) => `${kind} ${value}`).sort()).toEqual([
      ...['email one@mill.example', 'email two@mill.example', 'phone +39 02 5550 1000'],
      ...['phone +39 333 555 1000', 'post Mill Street 1, Sampleton, 12345', 'site https://mill.example'],
    ])
  })

  it('reads quoted-printable in the letters of its country, and takes the photo', async () => {
    const { openGood, run, fixture, found } = aDesk()
    const preview = await openGood(fixture('phone-2.1.vcf'))
    expect(preview).toMatchObject({ signs: ['2.1'], notes: [{ code: 'photosTaken', params: { count: 1 } }] })
    await run(preview)
    expect(await found('İpek Örnek')).toMatchObject({
      ...{ organisation: 'Örnek Fırın', note: 'Met at the fair\nWants rye' },
      handles: [{ network: 'instagram', handle: 'ipek.ornek' }],
      addresses: [
        { kind: 'email', value: 'ipek@sample.example', label: 'HOME' },
        { kind: 'phone', value: '+90 555 000 1000' },
      ],
    })
  })

  it('reads accounts, labels, escaped signs and folded lines of 3.0 and 4.0', async () => {
    const { openGood, run, fixture, found } = aDesk()
    await run(await openGood(fixture('apple-3.0.vcf')))
    const baker = await found('Dr. Sample Rye Baker')
    expect(baker).toMatchObject({ organisation: 'Sample Bakery, Inc.', place: 'Roma, Italy' })
    expect(baker.note).toBe(
      'A long note that goes on and on, with a comma; a semicolon and a line that is folded\nand a second line.',
    )
    expect(baker.tags.map(({ tag }) => tag)).toEqual(['Press', 'Rye, wheat'])
    expect(baker.handles.map(({ network, handle }) => `${network} ${handle}`)).toEqual([
      ...['x samplebakes', 'instagram sample.baker', 'telegram samplebakes'],
    ])
    expect(baker.addresses[0]).toMatchObject({ value: 'sample@bakery.example', label: 'Work' })
    expect(await found('Test Mill')).toMatchObject({ kind: 'organisation' })
    const cards = await openGood(fixture('cards-4.0.vcf'))
    expect(cards.rejected).toEqual([{ line: 21, why: { code: 'isGroup' } }])
    await run(cards)
    expect(await found('דוגמה לדוגמאי')).toMatchObject({
      ...{ organisation: 'Sample Bakery, Inc.', languages: 'he en' },
      handles: [
        { network: 'linkedin', handle: 'dugma' },
        { network: 'mastodon', handle: 'dugma@social.example' },
      ],
    })
  })

  it('reads any table, its header below a title, and remembers nothing that it was not told', async () => {
    const { api, openGood, openText, fixture } = aDesk()
    expect(await openGood(fixture('plain.csv'))).toMatchObject({
      mapping: ['name', 'organisation', 'email', 'phone', 'instagram', 'city', 'tags'],
      first: expect.arrayContaining([expect.objectContaining({ line: 5, name: 'Sample Baker' })]),
    })
    const strange = await openText('Wer,Wo\nSample Baker,Rome\n')
    expect(strange).toMatchObject({ hasNames: false, added: 0, read: 0 })
    const { id, order, source, basis } = strange
    const mapping = ['name', 'place'] as const
    expect(
      await api.contactImports.preview({ id, order, source, basis, mapping: [...mapping] }),
    ).toMatchObject({ hasNames: true, added: 1 })
  })

  it.each([
    [
      'HubSpot',
      'Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lead Status,Associated Company,Associated Company IDs,Job Title,City,Country/Region,Website URL,LinkedIn URL,Twitter Username',
      [
        ...[null, 'givenName', 'familyName', 'email', 'phone', null, null, 'organisation', null, 'jobTitle'],
        ...['city', 'country', 'site', 'linkedin', 'x'],
      ],
    ],
    [
      'Salesforce',
      'Salutation,First Name,Last Name,Title,Account Name,Mailing Street,Mailing City,Mailing State/Province,Mailing Zip/Postal Code,Mailing Country,Phone,Fax,Mobile,Email,Account Owner',
      [
        ...[null, 'givenName', 'familyName', 'jobTitle', 'organisation', 'street', 'city', 'region'],
        ...['postcode', 'country', 'phone', null, 'phone', 'email', null],
      ],
    ],
    [
      'Thunderbird',
      'First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Fax Number,Mobile Number,Work Address,Work City,Work ZipCode,Job Title,Organization,Web Page 1,Birth Year,Notes',
      [
        ...['givenName', 'familyName', 'name', null, 'email', 'email', null, 'phone', null, 'phone'],
        ...['street', 'city', 'postcode', 'jobTitle', 'organisation', 'site', null, 'note'],
      ],
    ],
    [
      'Pipedrive',
      'Person - Name,Person - Label,Person - Organization,Person - Email - Work,Person - Phone - Mobile,Person - Owner,Person - Open deals',
      ['name', 'tags', 'organisation', 'email', 'phone', null, null],
    ],
    [
      'Brevo',
      'CONTACT ID;EMAIL;FIRSTNAME;LASTNAME;SMS;ADDED_TIME;COMPANY;JOB_TITLE',
      [null, 'email', 'givenName', 'familyName', 'phone', null, 'organisation', 'jobTitle'],
    ],
    [
      'a table in German',
      'Vor- und Nachname;Firma;Funktion;E-Mail-Adresse;Handy;Ort;Branche;Bemerkung',
      ['name', 'organisation', 'jobTitle', 'email', 'phone', 'city', 'industry', 'note'],
    ],
    [
      'a table that has Mr and Dr',
      'Title,First Name,Last Name,Work Email,Instagram handle',
      [null, 'givenName', 'familyName', 'email', 'instagram'],
    ],
  ])('knows the columns of %s', async (_, header, mapping) => {
    const { openText } = aDesk()
    const mark = header.includes(';') ? ';' : ','
    const cells = header.split(mark).map((name) => (/mail/i.test(name) ? 's@baker.example' : 'Sample'))
    expect((await openText(`${header}\n${cells.join(mark)}\n`)).mapping).toEqual(mapping)
  })

  it('leaves the second line of an address to a person, so that each street keeps its town', async () => {
    const { openText, run, db } = aDesk()
    const preview = await openText(
      'Display Name,Home Address,Home Address 2,Home City,Work Address,Work Address 2,Work City,Email Address 2\nSample Baker,Rye 1,Floor 3,Rome,Mill 2,,Milan,s@baker.example\n',
    )
    expect(preview.mapping).toEqual(['name', 'street', null, 'city', 'street', null, 'city', 'email'])
    await run(preview)
    const posts = db.sqlite
      .prepare("select value from contactAddress where kind = 'post' order by value")
      .pluck()
    expect(posts.all()).toEqual(['Mill 2, Milan', 'Rye 1, Rome'])
  })

  it('takes who is called as the place of work is for that organisation', async () => {
    const { openText } = aDesk()
    const rows = [
      'First Name,Last Name,Display Name,Organization,Email',
      ...[',,Sample Mill,Sample Mill,', 'Sample,Baker,Sample Baker,Sample Baker,', ',,,,s@baker.example'],
    ]
    expect((await openText(rows.join('\n'))).first).toMatchObject([
      { kind: 'organisation', name: 'Sample Mill', organisation: '' },
      { kind: 'person', name: 'Sample Baker', organisation: 'Sample Baker' },
      { kind: 'person', name: 's@baker.example', organisation: '' },
    ])
  })

  it('asks for the name where no column is read as one, for rows are of organisations then', async () => {
    const { api, openText } = aDesk()
    const preview = await openText('Halle;Wer;Firma;Mail\nA;Sample Baker;Sample Mill;s@baker.example\n')
    expect(preview).toMatchObject({
      first: [{ kind: 'organisation', name: 'Sample Mill' }],
      notes: [{ code: 'noNameColumn' }],
    })
    const { id, order, source, basis } = preview
    const answers = {
      id,
      order,
      source,
      basis,
      mapping: [null, 'name' as const, ...preview.mapping.slice(2)],
    }
    expect(await api.contactImports.preview(answers)).toMatchObject({
      first: [{ kind: 'person', name: 'Sample Baker', organisation: 'Sample Mill' }],
      notes: [],
    })
  })

  it('reads the word for a person or an organisation as its kind, and tags without their quotes', async () => {
    const { openText, run, contacts, db } = aDesk()
    const text = 'Type,Name,Tags\nPerson,Sample Baker,"""Press"",""Rye"""\nOrganisation,Sample Mill,\n'
    await run(await openText(text))
    expect(contacts()).toMatchObject([
      { kind: 'person', name: 'Sample Baker', type: null },
      { kind: 'organisation', name: 'Sample Mill', type: null },
    ])
    expect(db.sqlite.prepare('select tag from contactTag order by tag').pluck().all()).toEqual([
      'Press',
      'Rye',
    ])
  })

  it('fills only what is missing in who is there, and shows what differs', async () => {
    const { openText, run, found } = aDesk()
    const head = 'Name,Email,City,Company,Phone\n'
    await run(await openText(`${head}Sample Baker,sample@bakery.example,Rome,,\n`))
    const more = await openText(
      `${head}SAMPLE BAKER,Sample@Bakery.example,Milan,Sample Bakery,06 5550 1000\n`,
    )
    expect(more).toMatchObject({ added: 0, updated: 1, organisations: 1 })
    expect(more.changed).toMatchObject([
      {
        name: 'Sample Baker',
        gets: [
          { field: 'organisationId', value: 'Sample Bakery' },
          { field: 'phone', value: '06 5550 1000' },
        ],
        keeps: [{ field: 'place', ours: 'Rome', theirs: 'Milan' }],
      },
    ])
    expect(await run(more)).toMatchObject({ added: 0, updated: 1 })
    expect(await found('Sample Baker')).toMatchObject({ place: 'Rome', organisation: 'Sample Bakery' })
  })

  it('makes one of the rows about one person, and two of two who share a mail or a name', async () => {
    const { openText, run, count } = aDesk()
    const preview = await openText(
      [
        'Name,Email,Company',
        'Sample Baker,sample@bakery.example,',
        'Baker Sample,sample@bakery.example,Sample Bakery',
        'Test Miller,office@mill.example,',
        'Other Miller,office@mill.example,',
        'Sample Baker,other@street.example,Test Mill',
      ].join('\n'),
    )
    expect(preview).toMatchObject({ read: 5, added: 4, repeated: 1, organisations: 2 })
    await run(preview)
    expect(count()).toBe(6)
  })

  it('writes what the preview worked out, and works it out again where something was written since', async () => {
    const { api, openGood, run, fixture, count } = aDesk()
    const preview = await openGood(fixture('plain.csv'))
    const since = newId()
    const { firstId, added } = await run(preview)
    expect(added).toBe(2)
    expect(firstId && firstId < since).toBe(true)
    await api.history.undo()
    const shown = await openGood(fixture('plain.csv'))
    expect(shown).toMatchObject({ added: 2 })
    await api.relationships.add({ kind: 'person', name: 'Sample Baker' })
    expect(await run(shown)).toMatchObject({ added: 1, updated: 1 })
    expect(count()).toBe(4)
  })

  it('is stopped without a trace', async () => {
    const { api, openText, run, count } = aDesk()
    const rows = Array.from({ length: 3_000 }, (_, at) => `Sample ${at},sample-${at}@street.example`)
    const preview = await openText(`Name,Email\n${rows.join('\n')}`)
    await api.contactImports.leave()
    await expect(run(preview)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(count()).toBe(0)
  })
})

describe('photos and places of work', () => {
  const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...Array.from({ length: 200 }, (_, at) => at)])
  const picture = jpeg.toString('base64')
  const folded = picture.replace(/(.{60})/g, '$1\r\n ')
  const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')
  const drawn = Buffer.from(jpeg).reverse().toString('base64')
  const photos = ({ db }: ReturnType<typeof aContactDesk>) =>
    db.sqlite
      .prepare('select c.name, p.image from contactPhoto p join contact c on c.id = p.contactId order by 1')
      .raw()
      .all()

  it('takes photos of 2.1, 3.0 and 4.0, drawn anew, once, and takes them back in the same step', async () => {
    const desk = aDesk()
    const file = [
      card(
        'VERSION:2.1',
        'FN:Anna',
        'PHOTO;ENCODING=BASE64;TYPE=JPEG:',
        ` ${folded}`,
        '',
        'TEL:06 5550 1000',
      ),
      card('VERSION:3.0', 'FN:Bea', `PHOTO;ENCODING=b;TYPE=JPEG:${folded}`),
      card('VERSION:4.0', 'FN:Cem', `PHOTO:data:image/jpeg;base64,${folded}`),
      card('VERSION:4.0', 'FN:Dana', 'PHOTO:https://photos.example/1.jpg'),
      card('VERSION:3.0', 'FN:Ela', 'PHOTO;ENCODING=b;TYPE=GIF:R0lGODlhAQABAAAAACw='),
    ].join('')
    const preview = await desk.openText(file, 'photos.vcf')
    expect(preview.notes).toEqual([
      { code: 'photosTaken', params: { count: 3 } },
      { code: 'photosLeft', params: { count: 1 } },
      { code: 'photosElsewhere', params: { count: 1 } },
    ])
    await desk.run(preview)
    expect(photos(desk)).toEqual(['Anna', 'Bea', 'Cem'].map((name) => [name, drawn]))
    expect(await desk.found('Anna')).toMatchObject({ addresses: [{ value: '06 5550 1000' }] })
    expect(await desk.openText(file, 'photos.vcf')).toMatchObject({ added: 0, updated: 0, unchanged: 5 })
    await desk.api.history.undo()
    expect(photos(desk)).toEqual([])
  })

  it('gives a photo to who is there without one, and leaves out what cannot be drawn', async () => {
    const desk = aDesk()
    await desk.api.relationships.add({ kind: 'person', name: 'Bea' })
    const file = card('VERSION:3.0', 'FN:Bea', `PHOTO;ENCODING=b;TYPE=JPEG:${folded}`)
    const preview = await desk.openText(file, 'bea.vcf')
    expect(preview).toMatchObject({ added: 0, updated: 1 })
    await desk.run(preview)
    expect(photos(desk)).toEqual([['Bea', drawn]])
    const other = aDesk({ drawPictures: async (pictures) => pictures.map(() => undefined) })
    await other.run(await other.openText(file, 'bea.vcf'))
    expect(photos(other)).toEqual([])
    expect(other.count()).toBe(1)
  })

  it('links every place of work to its organisation, and again adds none', async () => {
    const desk = aDesk()
    await desk.api.relationships.add({ kind: 'organisation', name: 'Sample Mill S.r.l.' })
    const file = card(
      ...['VERSION:3.0', 'FN:Anna', 'ORG:Sample Bakery', 'TITLE:Owner'],
      ...['work1.ORG:Sample Mill', 'work1.TITLE:Adviser', 'work2.ORG:Sample Bakery'],
    )
    const preview = await desk.openText(file, 'work.vcf')
    expect(preview).toMatchObject({ added: 1, organisations: 1 })
    expect(preview.notes).toEqual([{ code: 'jobsTaken', params: { count: 1 } }])
    await desk.run(preview)
    expect(await desk.found('Anna')).toMatchObject({
      ...{ organisation: 'Sample Bakery', jobTitle: 'Owner' },
      jobs: [{ organisation: 'Sample Mill S.r.l.', role: 'Adviser', fromDay: null, untilDay: null }],
    })
    expect(await desk.openText(file, 'work.vcf')).toMatchObject({ added: 0, updated: 0, organisations: 0 })
  })
})

describe('files that are not as they should be', () => {
  const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:2.1', ...lines, 'END:VCARD', ''].join('\r\n')

  it('reads past a photo of 30 MB', async () => {
    const { openText } = aDesk()
    const photo = ` ${'A'.repeat(75)}\r\n`.repeat(550_000)
    const preview = await openText(
      `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Sample Baker\r\nPHOTO;ENCODING=b;TYPE=JPEG:AAAA\r\n${photo}EMAIL:s@baker.example\r\nEND:VCARD\r\n`,
      'photo.vcf',
    )
    expect(preview).toMatchObject({ added: 1, first: [{ name: 'Sample Baker', reach: 's@baker.example' }] })
    expect(preview.notes).toEqual([{ code: 'photosLeft', params: { count: 1 } }])
  })

  it('says that a letter of quoted-printable was cut, and keeps the rest', async () => {
    const { openText } = aDesk()
    const text = card('FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Sample =C3=96rne=C4', 'TEL:06 5550 1000')
    expect(await openText(text, 'cut.vcf')).toMatchObject({
      first: [{ name: 'Sample Örne' }],
      notes: [{ code: 'brokenLetters', params: { count: 1 } }],
    })
  })

  it('makes one contact of 10,000 cards of one person', async () => {
    const { openText, run, count } = aDesk()
    const preview = await openText(
      card('FN:Sample Baker', 'EMAIL:s@baker.example').repeat(10_000),
      'many.vcf',
    )
    expect(preview).toMatchObject({ read: 10_000, added: 1, repeated: 9_999 })
    await run(preview)
    expect(count()).toBe(1)
  })

  it('makes one contact of 10,000 cards of one person that each know another number', async () => {
    const { openText, run, count, db } = aDesk()
    const cards = Array.from({ length: 10_000 }, (_, at) =>
      card('FN:Sample Baker', 'EMAIL:s@baker.example', `TEL:+39 06 ${String(at).padStart(7, '0')}`),
    )
    const preview = await openText(cards.join(''), 'numbers.vcf')
    expect(preview).toMatchObject({ read: 10_000, added: 1, repeated: 9_999 })
    await run(preview)
    expect(count()).toBe(1)
    expect(db.sqlite.prepare('select count(*) from contactAddress').pluck().get()).toBe(10_001)
    expect(await openText(cards.join(''), 'numbers.vcf')).toMatchObject({
      added: 0,
      updated: 0,
      unchanged: 1,
    })
  })

  it('finds a header in the fourth line', async () => {
    const { openText } = aDesk()
    expect(
      await openText('Friends of rye,,\nOctober,,\n,,\nName,Email,Phone\nSample Baker,,06 5550 1000\n'),
    ).toMatchObject({
      mapping: ['name', 'email', 'phone'],
      first: [{ line: 5, name: 'Sample Baker' }],
    })
  })

  it('takes signs that nobody sees out of names', async () => {
    const { openText, run, contacts } = aDesk()
    const preview = await openText('Name,Email\n\u202eSam\u0007ple\u200f Ba\u200bker\u202c,s@baker.example\n')
    expect(preview.notes).toEqual([{ code: 'unseenSigns', params: { count: 1 } }])
    await run(preview)
    expect(contacts()[0]).toMatchObject({ name: 'Sample Baker' })
  })

  it('leaves out half a card, and whoever nothing is known of, each with its line and reason', async () => {
    const { openText } = aDesk()
    const text = `${card('FN:Sample Baker')}${card('NOTE:Nobody')}BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Test Mil`
    expect(await openText(text, 'half.vcf')).toMatchObject({
      added: 1,
      rejected: [
        { line: 5, why: { code: 'noName' } },
        { line: 9, why: { code: 'cardNotClosed' } },
      ],
    })
    expect(await openText('Name,Email,Connected On\nSample,,soon\n,,\n,,2024-01-01\n')).toMatchObject({
      rejected: [
        { line: 2, why: { code: 'badDay', params: { value: 'soon' } } },
        { line: 4, why: { code: 'noName' } },
      ],
    })
  })

  it('refuses what is no file of contacts in words, and writes nothing', async () => {
    const { open, folder, count } = aDesk()
    const refused = async (content: string | Uint8Array) => {
      const path = join(folder, 'strange')
      writeFileSync(path, content)
      const answer = await open(path)
      return answer.ok ? 'taken' : answer.why.code
    }
    expect(await refused(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2]))).toBe('isPicture')
    expect(await refused('Dear diary')).toBe('noTable')
    expect(await refused('')).toBe('empty')
    expect(await refused('Name,Email\n')).toBe('noRows')
    expect(await refused(`Name,Email\n${'Sample,\n'.repeat(1_000_000)}`)).toBe('tooManyRows')
    expect(await refused(card('FN:Sample').repeat(160_000))).toBe('tooManyRows')
    expect(count()).toBe(0)
  })
})
