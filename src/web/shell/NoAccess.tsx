import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

export function NoAccess() {
  const { t } = useTranslation('shell');
  return (
    <main style={{ padding: '64px 32px', maxWidth: 680 }}>
      <h1>{t('noAccess.title')}</h1>
      <p>{t('noAccess.text')}</p>
      <Link to="/account" className="link">
        {t('account.mine')}
      </Link>
    </main>
  );
}
