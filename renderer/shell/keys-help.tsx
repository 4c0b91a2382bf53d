import { Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type KeyNote, useNotedKeys, useOffered } from '../actions.ts'
import { KeyHint } from '../ui/input/key-hint.tsx'
import classes from './keys-help.module.css'

/** Every key that does something here, read from the actions themselves, so that it cannot be out of date. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const here = t('shell.keys.onThisScreen')
  const keyed: Partial<KeyNote>[] = [...useOffered().filter(({ keys }) => keys), ...useNotedKeys()]
  const sections = [...new Set(keyed.map(({ section }) => section ?? here))]
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('shell.keys.title')}
      size={720}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <div className={classes.columns}>
        {sections.map((section) => (
          <section key={section} className={classes.section}>
            <h3 className={classes.title}>{section}</h3>
            <dl className={classes.list}>
              {keyed
                .filter((action) => (action.section ?? here) === section)
                .map(({ label, keys, otherKeys }) => (
                  <div key={`${label} ${keys}`} className={classes.row}>
                    <dt>{label}</dt>
                    <dd className={classes.keys}>
                      {keys ? <KeyHint keys={keys} /> : null}
                      {otherKeys ? <KeyHint keys={otherKeys} /> : null}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  )
}
