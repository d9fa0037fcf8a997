import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

export function NotFound() {
  const { t } = useTranslation('shell');
  return (
    <main style={{ padding: '64px 32px', maxWidth: 680 }}>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <Link to="/" className="link">
        {t('notFound.home')}
      </Link>
    </main>
  );
}
