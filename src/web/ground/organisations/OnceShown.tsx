import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';

interface Props {
  readonly explain: string;
  readonly secret: string;
  readonly copy: string;
  readonly copied: string;
}

/** A secret that the server will not say again. */
export function OnceShown({ explain, secret, copy, copied }: Props) {
  const [isCopied, setIsCopied] = useState(false);
  return (
    <div style={{ display: 'grid', gap: 12 }}>
      <TextInput label={explain} readOnly value={secret} onFocus={(event) => event.currentTarget.select()} />
      <Button
        variant="filled"
        aria-live="polite"
        onClick={() => void navigator.clipboard.writeText(secret).then(() => setIsCopied(true))}
      >
        {isCopied ? copied : copy}
      </Button>
    </div>
  );
}
