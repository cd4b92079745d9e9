package vn.dondoc.notification;

/** Hands one mail to the mail server. */
interface MailTransport {

    /**
     * Returns once the server has taken the mail.
     *
     * @throws MailProblem when it has not
     */
    void send(OutgoingMail mail) throws MailProblem;
}
