package vn.dondoc.security;

import java.util.Optional;

/** Where people and passwords are kept. Implemented by {@code organization}. */
public interface ActorDirectory {

    /** The active person with this account name; empty when unknown or switched off. */
    Optional<Actor> actor(String username);

    /** The stored password hash of an active person. */
    Optional<String> passwordHash(String username);
}
