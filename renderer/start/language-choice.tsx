import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Language, languages } from '../../shared/i18n/languages.ts'
import { changeSettings } from '../workspace.ts'
import classes from './language-choice.module.css'

/** Each language under its own name: a person finds theirs whatever is on the screen. */
export function LanguageChoice({ language }: { language: Language }) {
  const { t } = useTranslation()
  return (
    <fieldset className={classes.set}>
      <legend className={classes.legend}>{t('start.language')}</legend>
      <div className={classes.row}>
        {languages.map(({ code, name }) => (
          <UnstyledButton
            key={code}
            className={classes.language}
            lang={code}
            aria-pressed={code === language}
            onClick={() => void changeSettings({ language: code })}
          >
            {name}
          </UnstyledButton>
        ))}
      </div>
    </fieldset>
  )
}
