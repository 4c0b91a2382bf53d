import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from '../../parts/import.module.css'
import { areOnlyPosts, figuresImport, goodOf, type Round } from './figures-import.ts'
import own from './import.module.css'
import { FilePart, RefusedPart } from './import-file.tsx'
import { focusQuestion, isOpen } from './import-questions.tsx'

/** What each file of the round holds, the questions it leaves open, and what importing them would do. */
export function ImportPreviewPart({ preview: round, isBusy }: { preview: Round; isBusy: boolean }) {
  const { t } = useTranslation()
  const good = goodOf(round)
  const changes = good.reduce((sum, { added, updated }) => sum + added + updated, 0)
  const isOne = round.files.length === 1
  const isPosts = good.length > 0 && good.every(areOnlyPosts)
  const openFile = good.find(isOpen)
  return (
    <>
      <div className={classes.look}>
        {isOne ? null : (
          <p className={classes.lead}>{t('imports.foundFiles', { count: round.files.length })}</p>
        )}
        {round.known > 0 ? (
          <p className={classes.quiet}>{t('imports.knownFiles', { count: round.known })}</p>
        ) : null}
        {round.left > 0 ? (
          <p className={classes.quiet}>{t('imports.leftFiles', { count: round.left })}</p>
        ) : null}
        {round.files.map((file) => (
          <section
            key={file.ok ? file.id : file.fileName}
            className={own.file}
            data-is-one={isOne || undefined}
          >
            {file.ok ? <FilePart file={file} isOne={isOne} /> : <RefusedPart file={file} />}
          </section>
        ))}
      </div>
      <div className={classes.foot}>
        {openFile ? (
          <Button variant="subtle" className={own.ask} onClick={() => focusQuestion(openFile)}>
            {t('imports.answerFirst', { name: openFile.fileName })}
          </Button>
        ) : changes === 0 && good.length > 0 ? (
          <span className={classes.quiet}>{t('imports.nothingNew')}</span>
        ) : null}
        <Button onClick={figuresImport.close}>{t('app.cancel')}</Button>
        <Button
          data-autofocus
          variant="filled"
          loading={isBusy}
          disabled={changes === 0 || openFile !== undefined}
          onClick={() => void figuresImport.run()}
        >
          {t(isPosts ? 'imports.run' : 'imports.runValues', { count: changes })}
        </Button>
      </div>
    </>
  )
}
