import { useTranslation } from 'react-i18next'
import type { PackDocument, PackPost } from '../../shared/posts/review-pack.ts'
import { decisions } from '../../shared/posts/workflow.ts'
import type { PageWords } from '../../shared/print/print-job.ts'
import { AboutPack, Pictures, PostFacts, PostTexts } from './pack-paper.tsx'

/**
 * What the page that the owner opens says, before its script has run and where none ever runs: a list with boxes as on
 * paper. The script shows what can be filled in instead; `data-words` is all it needs to speak.
 */
export function PackPageBody({ document }: { document: PackDocument }) {
  const { t } = useTranslation()
  const { brand, pack, posts } = document
  const words = useWords(document)
  return (
    <div id="pack" data-pack={pack.id} data-words={asAttribute(words)}>
      <header>
        {brand.mark && <img className="mark" src={`data:image/png;base64,${brand.mark}`} alt={brand.name} />}
        <h1>{t('reviewPack.paper.title', { name: pack.name })}</h1>
        <p className="about">
          <AboutPack document={document} />
        </p>
        <p className="how" data-live>
          {t('reviewPack.page.how')}
        </p>
        <p className="how" data-plain>
          {t('reviewPack.page.plain', { number: pack.number })}
        </p>
      </header>
      <main>
        {posts.length === 0 && <p>{t('reviewPack.paper.none')}</p>}
        <ol>
          {posts.map((post) => (
            <PostItem key={post.number} post={post} />
          ))}
        </ol>
        <Ending addressee={pack.addressee} />
      </main>
      <nav className="bar" data-live aria-label={t('reviewPack.page.end')}>
        <p id="left" role="status" />
        <button type="button" id="next">
          {t('reviewPack.page.next')}
        </button>
        <a href="#end" id="to-end">
          {t('reviewPack.page.toEnd')}
        </a>
      </nav>
    </div>
  )
}

/** JSON without the letters that look like a tag to whoever reads HTML by its looks. */
function asAttribute(words: PageWords): string {
  return JSON.stringify(words).replace(
    /[<>&]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function PostItem({ post }: { post: PackPost }) {
  const { t } = useTranslation()
  const { number, versionId, title } = post
  return (
    <li id={`post-${number}`} data-number={number} data-version={versionId}>
      <article aria-labelledby={`title-${number}`}>
        <h2 id={`title-${number}`}>
          <span className="number">{number}</span> <bdi>{title}</bdi>
        </h2>
        <PostFacts post={post} />
        <PostTexts post={post} />
        <Pictures post={post} />
        <p className="boxes" data-plain>
          {decisions.map((decision) => (
            <span key={decision}>
              <span className="box" aria-hidden="true" /> {t(`reviewPack.decision.${decision}`)}
            </span>
          ))}
        </p>
        <fieldset data-live>
          <legend>{t('reviewPack.page.answer', { number })}</legend>
          <div className="choices">
            {decisions.map((decision) => (
              <label key={decision} data-decision={decision}>
                <input type="radio" name={`answer-${number}`} value={decision} />
                <span>{t(`reviewPack.decision.${decision}`)}</span>
              </label>
            ))}
          </div>
          <label className="comment">
            <span>{t('reviewPack.page.commentTo', { number })}</span>
            <textarea rows={2} maxLength={2000} dir="auto" />
          </label>
          <button type="button" className="clear" hidden>
            {t('reviewPack.page.clear')}
          </button>
        </fieldset>
      </article>
    </li>
  )
}

/** Who answers, and the two ways to hand the answer over. */
function Ending({ addressee }: { addressee: string }) {
  const { t } = useTranslation()
  return (
    <section id="end" data-live aria-labelledby="end-title">
      <h2 id="end-title">{t('reviewPack.page.end')}</h2>
      <p id="open" />
      <label className="who">
        <span>{t('reviewPack.page.who')}</span>
        <input id="who" type="text" maxLength={200} dir="auto" autoComplete="name" defaultValue={addressee} />
      </label>
      <p className="ways">
        <button type="button" id="save">
          {t('reviewPack.page.toEnd')}
        </button>
        <button type="button" id="copy">
          {t('reviewPack.page.copy')}
        </button>
      </p>
      <p id="said" role="status" />
      <label id="text" hidden>
        <span>{t('reviewPack.page.text')}</span>
        <textarea rows={8} readOnly dir="auto" />
      </label>
      <p id="kept" className="how" />
    </section>
  )
}

function useWords({ brand, pack, posts }: PackDocument): PageWords {
  const { t } = useTranslation()
  const number = t('reviewPack.page.answerFile', { number: pack.number })
  return {
    left: Array.from({ length: posts.length + 1 }, (_, count) =>
      count === 0 ? t('reviewPack.page.all') : t('reviewPack.page.left', { count }),
    ),
    decision: {
      approved: t('reviewPack.decision.approved'),
      change: t('reviewPack.decision.change'),
      no: t('reviewPack.decision.no'),
    },
    head: `${brand.name}: ${pack.name} (${t('reviewPack.paper.number', { number: pack.number })})`,
    by: t('reviewPack.page.answerBy'),
    open: t('reviewPack.page.open'),
    machine: t('reviewPack.page.machine'),
    file: `${number} - ${brand.name} - ${pack.name}`,
    saved: t('reviewPack.page.saved', { file: '\0' }),
    copied: t('reviewPack.page.copied'),
    notCopied: t('reviewPack.page.notCopied'),
    noName: t('reviewPack.page.noName'),
    nothing: t('reviewPack.page.nothing'),
    kept: t('reviewPack.page.kept'),
    notKept: t('reviewPack.page.notKept'),
  }
}
