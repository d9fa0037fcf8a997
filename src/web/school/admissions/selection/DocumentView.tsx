import { useTranslation } from 'react-i18next';
import classes from './selection.module.css';

export interface ShownDocument {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
}

/** A document beside the work: pictures and PDFs in place, anything else to be opened. */
export function DocumentView({ file, address }: { file: ShownDocument; address: string }) {
  const { t } = useTranslation('selection');
  return (
    <figure className={classes.document}>
      {file.mediaType.startsWith('image/') ? (
        <img src={address} alt={file.name} />
      ) : (
        file.mediaType === 'application/pdf' && <iframe src={address} title={file.name} />
      )}
      <figcaption>
        <a href={address} target="_blank" rel="noreferrer">
          {t('document.open', { name: file.name })}
        </a>
      </figcaption>
    </figure>
  );
}
