package vn.dondoc.ui.shell;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.organization.DemoAccounts;
import vn.dondoc.organization.DemoAccounts.DemoAccount;
import vn.dondoc.ui.component.Card;

/** The demo's accounts under the login form; a click fills the form in. */
class DemoLoginPanel extends Card {

    private static final String FILL =
            "document.getElementById('login-username').value = $0; document.getElementById('login-password').value = $1;"
                    + " document.querySelector('.dd-submit').focus();";

    DemoLoginPanel(DemoAccounts demo) {
        addClassName("dd-demo");
        add(new H2(t("login.demo.title")));
        Paragraph hint = new Paragraph(t("login.demo.hint", demo.password()));
        hint.addClassNames("muted", "small");
        add(hint);
        Map<String, List<DemoAccount>> byAgency = new LinkedHashMap<>();
        demo.accounts().forEach(account -> byAgency.computeIfAbsent(account.agency(), name -> new ArrayList<>())
                .add(account));
        boolean first = true;
        for (Map.Entry<String, List<DemoAccount>> agency : byAgency.entrySet()) {
            UnorderedList list = new UnorderedList();
            agency.getValue().forEach(account -> list.add(new ListItem(button(account, demo.password()))));
            NativeDetails details = new NativeDetails(agency.getKey(), list);
            details.setOpen(first);
            first = false;
            add(details);
        }
    }

    private static NativeButton button(DemoAccount account, String password) {
        NativeButton button = new NativeButton();
        button.getElement().setAttribute("type", "button").appendChild(new Element("code").setText(account.username()));
        button.add(new Span(account.title()));
        button.addClickListener(event -> button.getElement().executeJs(FILL, account.username(), password));
        return button;
    }
}
