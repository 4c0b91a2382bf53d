import { describe, expect, it } from 'vitest'
import { findWordProblems, flatten, type WordsOfLanguages } from '../../build/checks/words.ts'

const source = `t('post.title'); t('post.count', { count }); t(\`post.state.\${state}\`)`

function complete(): WordsOfLanguages {
  return {
    en: flatten({
      post: {
        title: 'Post of {{name}}',
        count_one: 'one post',
        count_other: '{{count}} posts',
        state: { draft: 'Draft' },
      },
    }),
    tr: flatten({
      post: {
        title: '{{name}} gönderisi',
        count_one: '{{count}} gönderi',
        count_other: '{{count}} gönderi',
        state: { draft: 'Taslak' },
      },
    }),
    it: flatten({
      post: {
        title: 'Post di {{name}}',
        count_one: 'un post',
        count_other: '{{count}} contenuti',
        state: { draft: 'Bozza' },
      },
    }),
    el: flatten({
      post: {
        title: 'Ανάρτηση: {{name}}',
        count_one: 'μία ανάρτηση',
        count_other: '{{count}} αναρτήσεις',
        state: { draft: 'Πρόχειρο' },
      },
    }),
    he: flatten({
      post: {
        title: 'פוסט של {{name}}',
        count_one: 'פוסט אחד',
        count_two: 'שני פוסטים',
        count_other: '{{count}} פוסטים',
        state: { draft: 'טיוטה' },
      },
    }),
  }
}

function problemsWith(
  change: (words: Record<'en' | 'tr' | 'it' | 'el' | 'he', Record<string, string>>) => void,
  text = source,
): string[] {
  const words = complete() as Record<'en' | 'tr' | 'it' | 'el' | 'he', Record<string, string>>
  change(words)
  return findWordProblems(words, [text])
}

describe('the words check', () => {
  it('is content with complete words', () => {
    expect(findWordProblems(complete(), [source])).toEqual([])
  })

  it('names a word that a language misses', () => {
    expect(problemsWith(({ el }) => delete el['post.title'])).toEqual(['el: "post.title" is missing.'])
  })

  it('names a plural form that a language needs and English does not', () => {
    expect(problemsWith(({ he }) => delete he['post.count_two'])).toEqual([
      'he: "post.count_two" is missing: a count needs every plural form.',
    ])
  })

  it('names what was left in English, but not names that are the same everywhere', () => {
    expect(problemsWith(({ tr }) => (tr['post.state.draft'] = 'Draft'))).toEqual([
      'tr: "post.state.draft" is still English: "Draft".',
    ])
    const same = ({ en, tr, it, el, he }: Record<string, Record<string, string>>) => {
      for (const words of [en, tr, it, el, he]) if (words) words['post.file'] = 'PDF'
    }
    expect(problemsWith(same, `${source} t('post.file')`)).toEqual([])
  })

  it('names a hole that a translation lost or made up', () => {
    expect(problemsWith(({ it }) => (it['post.title'] = 'Contenuto di {{nome}}'))).toEqual([
      'it: "post.title" leaves out {{name}}.',
      'it: "post.title" has {{nome}}, which English does not.',
    ])
  })

  it('names a word that only a translation has, and an empty one', () => {
    expect(problemsWith(({ he }) => (he['post.extra'] = 'עוד'))).toContain(
      'he: "post.extra" is not in English.',
    )
    expect(problemsWith(({ he }) => (he['post.title'] = ' '))).toContain('he: "post.title" is empty.')
  })

  it('names a key that is asked for but has no words', () => {
    expect(problemsWith(() => {}, `${source} t('post.gone')`)).toEqual([
      'en: "post.gone" is asked for but has no words.',
    ])
  })

  it('names a key that nobody uses', () => {
    expect(problemsWith(() => {}, source.replace("t('post.title');", ''))).toEqual([
      'en: "post.title" is used nowhere; remove it in all languages.',
    ])
  })

  it('names two glossary terms that would be one thing to the reader', () => {
    const oneWord = (words: WordsOfLanguages) => {
      for (const [language, own] of Object.entries(words)) {
        own['glossary.goal'] = language === 'it' ? 'obiettivo' : `a-${language}`
        own['glossary.objective'] = language === 'it' ? 'Obiettivo' : `b-${language}`
      }
    }
    expect(problemsWith(oneWord)).toContain(
      'it: "glossary.goal" and "glossary.objective" are both "Obiettivo".',
    )
  })
})
