import { describe, expect, it } from 'vitest'
import {
  contactColumnNames,
  findTableKind,
  guessContactColumns,
} from '../../../shared/imports/contact-columns.ts'

/** What Outlook writes in each language, as far as a contact holds it, in its own order. */
const headers = {
  it: [
    ...['Titolo', 'Nome', 'Secondo nome', 'Cognome', 'Titolo straniero', 'Società', 'Reparto', 'Posizione'],
    ...['Via (uff.)', 'Città (uff.)', 'Provincia (uff.)', 'CAP (uff.)', 'Paese/area geografica (uff.)'],
    ...['Ufficio', 'Cellulare', 'Categorie', 'Indirizzo posta elettronica', 'Notes', 'Pagina Web'],
  ],
  tr: [
    ...['Unvan', 'İlk Adı', 'İkinci Adı', 'Soyadı', 'Sonek', 'Şirket', 'Bölüm', 'İş Unvanı'],
    ...['İş-Cadde', 'İş-Şehir', 'İş-Bölge', 'İş-Posta Kodu', 'İş-Ülke/Bölge'],
    ...['İş Telefon No', 'Cep Telefonu', 'Kategoriler', 'Elektronik Posta Adresi', 'Notlar', 'Web Sayfası'],
  ],
  el: [
    ...['Title', 'First Name', 'Middle Name', 'Last Name', 'Suffix', 'Company', 'Department', 'Job Title'],
    ...[
      'Business Street',
      'Business City',
      'Business State',
      'Business Postal Code',
      'Χώρα/Περιοχή εργασίας',
    ],
    ...['Business Phone', 'Mobile Phone', 'Categories', 'E-mail Address', 'Notes', 'Web Page'],
  ],
  he: [
    ...['תואר', 'שם פרטי', 'שם פרטי שני', 'שם משפחה', 'סיומת', 'חברה', 'מחלקה', 'תפקיד'],
    ...[
      'רחוב כתובת העבודה',
      'עיר כתובת העבודה',
      'אזור כתובת העבודה',
      'מיקוד כתובת העבודה',
      'מדינה/אזור של העבודה',
    ],
    ...['טלפון בעבודה', 'טלפון נייד', 'קטגוריות', 'כתובת דואר אלקטרוני', 'הערות', 'דף אינטרנט'],
  ],
  de: [
    ...['Anrede', 'Vorname', 'Weitere Vornamen', 'Nachname', 'Suffix', 'Firma', 'Abteilung', 'Position'],
    ...[
      'Straße geschäftlich',
      'Ort geschäftlich',
      'Region geschäftlich',
      'Postleitzahl geschäftlich',
      'Land/Region geschäftlich',
    ],
    ...['Telefon geschäftlich', 'Mobiltelefon', 'Kategorien', 'E-Mail-Adresse', 'Notizen', 'Webseite'],
  ],
}
const holds = [
  ...[null, 'givenName', 'middleName', 'familyName', null, 'organisation', null, 'jobTitle'],
  ...['street', 'city', 'region', 'postcode', 'country'],
  ...['phone', 'phone', 'tags', 'email', 'note', 'site'],
]

describe('a table of Outlook', () => {
  it.each(Object.entries(headers))('is told, and its columns are known, in %s', (_, header) => {
    expect(guessContactColumns(header, contactColumnNames([]))).toEqual(holds)
    expect(findTableKind(header, new Set()).kind).toBe('outlook')
  })

  it('knows a French one by its names and address', () => {
    const header = [
      'Prénom',
      'Nom',
      'Société',
      'Rue (bureau)',
      'Ville (bureau)',
      'Tél. mobile',
      'Adresse de messagerie',
    ]
    expect(guessContactColumns(header, contactColumnNames([]))).toEqual([
      ...['givenName', 'familyName', 'organisation', 'street', 'city', 'phone', 'email'],
    ])
    expect(findTableKind(header, new Set()).kind).toBe('outlook')
  })
})
