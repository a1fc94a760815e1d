-- What offices and companies promised, apart from the money and the people it is about.
grant usage on schema actions to gemet_app;
