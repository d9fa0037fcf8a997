-- European money in an agreement keeps the proofs of a training longer.

alter table funding_agreement add column cofinanced boolean not null default false;
comment on column funding_agreement.cofinanced is 'European funds pay a part: proofs of attendance are kept longer.';
